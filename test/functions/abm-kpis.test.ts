import { expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import { KPI_VALUES } from '../../src/model/kpi.ts';
import { kpisWords } from '../../src/text/kpis/index.ts';
import { LANGUAGES } from './criteria-table.ts';
import { kpiLog, kpiTable } from './kpi-table.ts';

const ROWS = [
  { exitDate: '2026-06-01', exitRule: 'chance < 20%' },
  { kpi: 'Wins', kind: 'share', population: 40, target: 8 },
  { kpi: 'Sales', kind: 'amount', target: 1200 },
  { kpi: 'Rate', kind: 'level', direction: 'down', baseline: 30, target: 20 },
];

const LOG = kpiLog([
  ['2026-02-01', ''],
  ['2026-03-01', 1, 'Wins'],
  ['2026-03-01', 0, 'Wins'],
  ['2026-03-01', 250, 'Sales'],
  ['2026-06-20', 27, 'Rate'],
  // Not read, and no harm: no date, no number, no such KPI.
  ['soon', 1],
  ['2026-03-01', 'many'],
  ['2026-03-01', 1, 'Calls'],
]);

test.each(LANGUAGES)('ABMKPIS has a row for each KPI with what ABMKPI says of it (%s)', (language) => {
  const table = kpiTable(language, ROWS);
  const [header, ...rows] = handlers.ABMKPIS(table, LOG, '2026-07-01') as unknown[][];
  const { columns, values } = kpisWords[language];
  expect(header).toEqual([columns.kpi[0], ...KPI_VALUES.map((what) => values[what][0])]);
  expect(rows.map(([name]) => name)).toEqual(['Meetings', 'Wins', 'Sales', 'Rate']);
  for (const [name, ...figures] of rows) {
    const asked = KPI_VALUES.map((what) => handlers.ABMKPI(name, table, LOG, values[what][0], '2026-07-01'));
    expect(figures).toEqual(asked);
  }
});

test('columns may stand in any order, unknown ones and blank rows are passed over', () => {
  const kpis = [
    ['Note', 'Target', 'Due', 'KPI', 'Start', 'Kind'],
    ['', '', '', '', '', ''],
    ['x', 10, '2027-01-01', 'Meetings', '2026-01-01', 'count'],
  ];
  const log = [
    ['Value', 'Who', 'Date', 'KPI'],
    [3, 'Mori', '2026-02-01', 'Meetings'],
  ];
  expect(handlers.ABMKPIS(kpis, log, '2026-07-01')[1]?.slice(0, 2)).toEqual(['Meetings', 3]);
});

test('a log of headers alone is a log', () => {
  expect(handlers.ABMKPIS(kpiTable('en', [{}]), kpiLog([]), '2026-07-01')[1]?.slice(0, 2)).toEqual(['Meetings', 0]);
});

test.each([
  ['', '2026-07-01', 'KPI log: there is nothing in it'],
  [
    [
      ['Date', 'Value'],
      ['2026-02-01', 1],
    ],
    '2026-07-01',
    'KPI log row 1, KPI: there is no column with this header',
  ],
  [kpiLog([]), '5/6/2026', 'as_of: "5/6/2026" is not a date; expected a date such as 2026-11-21'],
])('says what is wrong with the log and the day', (log, asOf, sentence) => {
  expect(() => handlers.ABMKPIS(kpiTable('en', [{}]), log, asOf)).toThrow(sentence);
});
