import { describe, expect, test } from 'vitest';
import { languageOfLocale } from '../../src/text/language-of-locale.ts';
import { type SidebarWords, sidebarWords } from '../../src/text/sidebar/index.ts';

describe('the sidebar says', () => {
  test.each<[keyof typeof sidebarWords, readonly [number, number, string][]]>([
    [
      'en',
      [
        [3, 2, 'Not ranked: 3 excluded, 2 incomplete'],
        [3, 0, 'Not ranked: 3 excluded'],
        [0, 1200, 'Not ranked: 1,200 incomplete'],
      ],
    ],
    [
      'ja',
      [
        [3, 2, '順位なし：対象外 3社、情報不足 2社'],
        [3, 0, '順位なし：対象外 3社'],
        [0, 1200, '順位なし：情報不足 1,200社'],
      ],
    ],
  ])('in %s how many companies have no rank, and why', (language, cases) => {
    for (const [excluded, incomplete, text] of cases) {
      expect(sidebarWords[language].ranking.unranked(excluded, incomplete)).toBe(text);
    }
  });

  test('one company, one mistake and one cell in the singular', () => {
    const { accounts, findings } = sidebarWords.en.data;
    expect([accounts.companies(1), accounts.companies(1200)]).toEqual(['1 company', '1,200 companies']);
    expect([findings.mistakes(1), findings.mistakes(2)]).toEqual(['1 mistake', '2 mistakes']);
    expect([findings.unreadable(1), findings.unreadable(2)]).toEqual(['1 cell to look at', '2 cells to look at']);
  });

  test('where the names stand, also where their column has no header', () => {
    const names = ({ data }: SidebarWords, header: string) => data.accounts.nameColumn({ header, letters: 'AB' });
    expect(names(sidebarWords.en, 'Company')).toBe('Names in “Company” (column AB)');
    expect(names(sidebarWords.en, '')).toBe('Names in column AB');
    expect(names(sidebarWords.ja, '会社名')).toBe('社名は「会社名」（AB列）');
    expect(names(sidebarWords.ja, '')).toBe('社名はAB列');
  });
});

test.each([
  ['ja', 'ja'],
  ['ja_JP', 'ja'],
  ['ja-JP', 'ja'],
  ['JA', 'ja'],
  ['jav', 'en'],
  ['en_GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('somebody with the locale %j is spoken to in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});
