import { describe, expect, test } from 'vitest';
import { headerLikeness, matchedColumns } from '../../../../../src/sidebar/views/set-up/starter/match-columns.ts';
import { STARTER_CRITERIA } from '../../../../../src/sidebar/views/set-up/starter/starter-criteria.ts';
import { sidebarWords } from '../../../../../src/text/sidebar/index.ts';
import { listed } from './listed.ts';

const matched = (headers: readonly string[], ...rows: readonly (readonly (string | number)[])[]) =>
  Object.fromEntries([...matchedColumns(listed([headers, ...rows]))].map(([key, { header }]) => [key, header]));

describe('columns are matched to the usual criteria', () => {
  test('by their headers in Japanese', () => {
    expect(
      matched(
        ['会社名', '業種', '従業員数', '本社所在地', '最終接触日', '営業利益率', '売上高成長率', '競合製品', '子会社'],
        ['旭', 'IT', 120, '東京', '2026-01-05', 0.1, 0.3, 'X社', 'あり'],
        ['青', '製造', 80, '大阪', '2026-03-05', 0.2, 0.1, 'Y社', 'なし'],
      ),
    ).toEqual({
      industry: '業種',
      size: '従業員数',
      region: '本社所在地',
      relationship: '最終接触日',
      finance: '営業利益率',
      growth: '売上高成長率',
      competitors: '競合製品',
      expansion: '子会社',
    });
  });

  test('by their headers in English, with units, plurals and underscores', () => {
    expect(
      matched(
        ['Company', 'sub_industry', 'Sector', 'Employees (FTE)', 'HQ Country', 'Revenue growth', 'EBITDA (USD m)'],
        ['Asahi', 'Chips', 'IT', 120, 'Japan', 0.1, 30],
        ['Blue', 'Shops', 'Retail', 80, 'France', 0.2, 40],
      ),
    ).toEqual({
      industry: 'Sector',
      size: 'Employees (FTE)',
      region: 'HQ Country',
      growth: 'Revenue growth',
      finance: 'EBITDA (USD m)',
    });
  });

  test('never by cells that the criterion could make nothing of', () => {
    // A name under "Decision maker" differs in every row, a date says nothing of a region, "Capacity" holds no city.
    const rows = Array.from({ length: 30 }, (_, i) => [`C${i}`, `Person ${i}`, '2026-01-05', i]);
    expect(matched(['Company', 'Decision maker', 'Region since', 'Capacity'], ...rows)).toEqual({});
  });

  test('never by the column of the names', () => {
    expect(matched(['Industry', 'x'], ['Asahi', 1], ['Blue', 2])).toEqual({});
  });

  test('each for one criterion only', () => {
    const taken = Object.values(
      matched(['Company', 'Growth region', 'Budget need'], ['A', 'x', 'high'], ['B', 'y', 'low']),
    );
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken).toHaveLength(2);
  });

  test.each(['en', 'ja'] as const)('where the header is the one that a new column gets in %s', (language) => {
    const says = sidebarWords[language].setUp;
    const headerOf = ({ key, asks }: (typeof STARTER_CRITERIA)[number]) =>
      asks === 'date' ? says.lastContact : says.criteria[key][0];
    expect(matched(['Company', ...STARTER_CRITERIA.map(headerOf)], ['Asahi'])).toEqual(
      Object.fromEntries(STARTER_CRITERIA.map((starter) => [starter.key, headerOf(starter)])),
    );
  });
});

test('a header says a word most clearly by being it, then by ending in it', () => {
  const [is, ends, has, hasNot] = ['Revenue', 'Annual revenue', 'Revenue rank', 'Prevenue'].map((header) =>
    headerLikeness(header, 'revenue'),
  );
  expect([Number(is) > Number(ends), Number(ends) > Number(has), Number(has) > 0, hasNot]).toEqual([
    true,
    true,
    true,
    0,
  ]);
});
