import type { Language } from '../model/language.ts';

/** The language of the person at the screen. Allowed before the add-on may touch the spreadsheet. */
export function userLanguage(): Language {
  return /^ja(?![a-z])/i.test(Session.getActiveUserLocale()) ? 'ja' : 'en';
}
