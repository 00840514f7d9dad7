import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountScorer } from '../../../../../src/core/scoring/index.ts';
import type { Cell, Table } from '../../../../../src/model/cell.ts';
import type { Language } from '../../../../../src/model/language.ts';
import { proposedChoices, withChanges } from '../../../../../src/sidebar/views/set-up/starter/choices.ts';
import { chosenCriteria } from '../../../../../src/sidebar/views/set-up/starter/chosen-criteria.ts';
import {
  type CompanyList,
  companyList,
  tableOnTab,
} from '../../../../../src/sidebar/views/set-up/starter/company-list.ts';
import { STARTER_CRITERIA } from '../../../../../src/sidebar/views/set-up/starter/starter-criteria.ts';
import { writtenCriteria } from '../../../../../src/sidebar/views/set-up/starter/written-criteria.ts';
import { dayOfReceived, rankedAccounts, readScoringTables } from '../../../../../src/tabs/index.ts';
import { sidebarWords } from '../../../../../src/text/sidebar/index.ts';
import { listed } from './listed.ts';

const REFERENCE = { asOf: 20_778, dayOf: dayOfReceived };

/** What is proposed for a list; with all criteria, whether a column answers them or not, where asked. */
function proposed(list: CompanyList, language: Language, withAll = false) {
  const all = new Map(withAll ? STARTER_CRITERIA.map(({ key }) => [key, { isTicked: true }]) : []);
  const chosen = chosenCriteria(list, withChanges(proposedChoices(list), all), sidebarWords[language].setUp);
  return writtenCriteria(chosen, language);
}

/** The tables as they are once set up. */
function setUp(list: CompanyList, { criteria, newColumns }: ReturnType<typeof proposed>) {
  const added = newColumns.map(({ header }) => header);
  const accounts = list.table.cells.map((row, i) => [...row, ...(i === 0 ? added : [])]);
  return readScoringTables(
    { accounts, headers: null, criteria: criteria as Table },
    { reference: REFERENCE, issues: [] },
    dayOfReceived,
  );
}

describe('the proposed criteria', () => {
  test('are cells in the words of the language, in the order in which the criteria are offered', () => {
    const list = listed([
      ['会社名', '業種', '従業員数', '競合'],
      ['旭', 'IT', 10, ''],
      ['青', '製造業', 20, ''],
      ['赤', 'IT', 30, ''],
    ]);
    // The 5th percentile of 10, 20, 30 is 11, the 95th 29.
    expect(proposed(list, 'ja').criteria.slice(0, 3)).toEqual([
      ['基準', '列', '種類', '重み', '区分', '下限', '上限', '点数', '空欄時', '足切り', 'メモ'],
      [
        '業界適合性',
        '業種',
        '分類',
        20,
        '適合',
        '',
        '',
        'IT=50; 製造業=50; *=50',
        '除外',
        '',
        '得意な業界ですか？（公開情報、データベース）',
      ],
      [
        '企業規模',
        '従業員数',
        '数値',
        15,
        '適合',
        11,
        29,
        '',
        '除外',
        '',
        '取り組みに見合う規模ですか？（公開情報、データベース）',
      ],
    ]);
  });

  test('ask for new columns with what may be typed there', () => {
    const { newColumns, criteria } = proposed(
      listed([
        ['Company', 'x'],
        ['Asahi', ''],
      ]),
      'en',
      true,
    );
    expect(newColumns.map(({ header, allowed }) => [header, allowed])).toEqual(
      expect.arrayContaining([
        ['Decision process', { kind: 'number', least: 1, most: 5 }],
        ['Last contact', { kind: 'date' }],
        ['Regulation and compliance', { kind: 'list', values: ['Yes', 'No'] }],
        ['Relation to competitors', { kind: 'list', values: ['None', 'In part', 'Main supplier'] }],
      ]),
    );
    expect(criteria.find(([name]) => name === 'Relation to competitors')).toContain(
      'None=100; In part=50; Main supplier=10',
    );
    expect(criteria.find(([name]) => name === 'Regulation and compliance')).toContain(50);
  });

  test('never take the header of a column that they do not read', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`C${i}`, `We will see in week ${i}`]);
    const { newColumns } = proposed(listed([['Company', 'Decision process'], ...rows]), 'en', true);
    expect(newColumns.map(({ header }) => header)).toContain('Decision process 2');
  });

  test.each(['en', 'ja'] as const)(
    'score the 300 real companies of the fixture in %s, without a mistake',
    (language) => {
      const text = readFileSync(new URL(`../../../../fixtures/companies/${language}.tsv`, import.meta.url), 'utf8');
      const cells = text
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t'));
      const list = listed(cells);
      const tables = setUp(list, proposed(list, language));
      expect(tables.issues).toEqual([]);
      expect(tables.criteria.map(({ column }) => column)).toEqual(
        language === 'ja'
          ? ['業種', '資本金（百万円）', '所在地', '連結']
          : ['Sector', 'Market cap (USD million)', 'Country', 'EBITDA (USD million)'],
      );
      const { ranked } = rankedAccounts(tables.accounts, accountScorer(tables.criteria, REFERENCE));
      expect(ranked).toHaveLength(300);
      expect(new Set(ranked.map(({ score }) => score)).size).toBeGreaterThan(5);
    },
  );

  const words = STARTER_CRITERIA.flatMap((starter) => starter.words.split('|'));
  const header = fc.oneof(
    fc.constantFrom(...words, '企業名', 'Company', '=A1', '+1', '*', '', '#N/A', '意思決定プロセス', 'Last contact'),
    fc.string({ maxLength: 12, unit: 'binary' }),
  );
  const values = fc.oneof(
    fc.constantFrom(
      '=IMPORTDATA("https://example.com")',
      'a=b',
      'a;b',
      'x\ny',
      '*',
      '＊',
      '=',
      '50',
      '１２',
      '①',
      '\u200b',
      '高',
      '東京都港区',
    ),
    fc.string({ maxLength: 6, unit: 'binary' }),
  );
  const cell: fc.Arbitrary<fc.Arbitrary<Cell>> = fc.constantFrom<fc.Arbitrary<Cell>[]>(
    values,
    fc.array(values, { minLength: 1, maxLength: 3 }).map((some) => some.join('、')),
    fc.double(),
    fc.double({ min: -1e6, max: 1e6 }),
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom('はい', 'no', 1, '○'),
    fc.constantFrom('製造業', 'IT', 'ＩＴ', '小売'),
    fc.date(),
    fc.constant(''),
  );
  const column = fc.tuple(header, cell).chain(([name, cells]) =>
    fc
      .array(fc.oneof({ weight: 9, arbitrary: cells }, { weight: 1, arbitrary: fc.constant('') }), {
        minLength: 14,
        maxLength: 14,
      })
      .map((below): Cell[] => [name, ...below]),
  );
  const table = fc
    .array(column, { minLength: 1, maxLength: 8 })
    .map((columns) => Array.from({ length: 15 }, (_, i) => columns.map((each) => each[i])));

  test.each(['en', 'ja'] as const)(
    'read back without a mistake in %s, whatever the headers and cells are',
    (language) => {
      fc.assert(
        fc.property(table, fc.boolean(), (cells, withAll) => {
          const table = tableOnTab({ tabId: 1, tabName: '', row: 1, column: 1, cells });
          if (table === null) return;
          const list = companyList(table);
          const written = proposed(list, language, withAll);
          const tables = setUp(list, written);
          expect(tables.issues).toEqual([]);
          expect(tables.criteria).toHaveLength(written.criteria.length - 1);
          const { ranked } = rankedAccounts(tables.accounts, accountScorer(tables.criteria, REFERENCE));
          for (const { score } of ranked) expect(score >= 0 && score <= 100).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );
});
