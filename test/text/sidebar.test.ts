import { describe, expect, test } from 'vitest';
import { languageOfLocale } from '../../src/text/language-of-locale.ts';
import { type SidebarWords, sidebarWords } from '../../src/text/sidebar/index.ts';

describe('the sidebar says', () => {
  test('by how much a company is ahead, by what, and despite what', () => {
    const shown = (name: string, points: string) => ({ criterion: { name }, shown: points });
    const said = ({ ranking }: SidebarWords, despite: readonly ReturnType<typeof shown>[]) =>
      ranking.comparison.ahead('Asahi', 'Blue', '12.4', [shown('Fit', '+15.0'), shown('Size', '+5.0')], despite);
    expect(said(sidebarWords.en, [shown('Region', '−7.6')])).toBe(
      'Asahi is 12.4 points ahead of Blue, mostly by Fit (+15.0) and Size (+5.0), despite Region (−7.6).',
    );
    expect(said(sidebarWords.en, [])).toBe(
      'Asahi is 12.4 points ahead of Blue, mostly by Fit (+15.0) and Size (+5.0).',
    );
    expect(said(sidebarWords.ja, [shown('地域', '−7.6')])).toBe(
      'AsahiはBlueを12.4点上回っています。主な要因は「Fit」（+15.0）と「Size」（+5.0）です。一方、「地域」（−7.6）では下回ります。',
    );
  });

  test('how firm the line of a capacity is', () => {
    const said = (language: keyof typeof sidebarWords, firm: number) =>
      sidebarWords[language].ranking.capacity.firm(firm, 20);
    expect(said('en', 14)).toBe('Whatever the unknown values turn out to be, 14 of 20 keep their place or share it.');
    expect(said('ja', 14)).toBe('不明な値がどうであっても、20社中14社は20位以内（同順位を含む）です。');
    expect(said('ja', 20)).toBe('不明な値がどうであっても、20社すべてが20位以内（同順位を含む）です。');
  });

  test('one company and one mistake in the singular', () => {
    const { accounts, findings } = sidebarWords.en.data;
    expect([accounts.companies(1), accounts.companies(1200)]).toEqual(['1 company', '1,200 companies']);
    expect([findings.mistakes(1), findings.mistakes(2)]).toEqual(['1 mistake', '2 mistakes']);
    const { capacity, grid } = sidebarWords.en.ranking;
    expect([grid.cell('A1', 1), grid.cell('A1', 1200)]).toEqual(['A1: 1 company', 'A1: 1,200 companies']);
    expect([capacity.tied(1), capacity.tied(2)]).toEqual([
      'One more company has the same score as the last one in.',
      '2 more companies have the same score as the last one in.',
    ]);
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
