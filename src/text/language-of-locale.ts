import type { Language } from '../model/language.ts';

/** The language in which to speak to somebody with this locale, such as `ja_JP` or `en-GB`. */
export function languageOfLocale(locale: string): Language {
  return /^ja(?![a-z])/i.test(locale) ? 'ja' : 'en';
}
