import { isLanguage, type Language } from '../model/language.ts';
import { languageOfLocale } from '../text/language-of-locale.ts';

/** The language of the person at the screen. Allowed before the add-on may touch the spreadsheet. */
export function userLanguage(): Language {
  return languageOfLocale(Session.getActiveUserLocale());
}

/** The language that the person has chosen in the sidebar, else that of their locale. */
export function chosenLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(PROPERTY);
  return isLanguage(chosen) ? chosen : userLanguage();
}

/** Keeps the choice, for this person in all spreadsheets. */
export function keepLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(PROPERTY, language);
}

const PROPERTY = 'language';
