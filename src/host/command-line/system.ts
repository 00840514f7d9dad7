import type { CommandLanguage } from './words.ts';

/** The language of the person at the terminal. */
export function systemLanguage(): CommandLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('ja') ? 'ja' : 'en';
}

/** The time zone of this computer. */
export function systemTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
