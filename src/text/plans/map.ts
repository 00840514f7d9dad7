import type { Language } from '../../model/language.ts';

/** What the picture of a relationship map says to those who do not see it. */
export const mapDescription: Readonly<Record<Language, (account: string) => string>> = {
  en: (account) => `Relationship map of ${account}. The table beside it says the same in words.`,
  ja: (account) => `${account}の相関図。同じ内容を隣の表に記載しています。`,
};

/** The title of the window that shows a relationship map. */
export const mapTitle: Readonly<Record<Language, string>> = { en: 'Relationship map', ja: '相関図' };
