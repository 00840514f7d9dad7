/** The languages of tables, messages and pages. */
export type Language = 'en' | 'ja';
