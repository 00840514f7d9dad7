/** The languages of tables, messages and pages. */
export type Language = 'en' | 'ja';

/** Whether something that came from elsewhere is one of them. */
export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ja';
}
