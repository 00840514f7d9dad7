import type { Language } from '../model/language.ts';
import { languageOfLocale } from '../text/language-of-locale.ts';

/** The language of the person at the screen. Allowed before the add-on may touch the spreadsheet. */
export function userLanguage(): Language {
  return languageOfLocale(Session.getActiveUserLocale());
}
