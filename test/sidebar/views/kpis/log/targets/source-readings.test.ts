import { describe, expect, test } from 'vitest';
import type { PlacedTable } from '../../../../../../src/model/placed-table.ts';
import { sourceReadings } from '../../../../../../src/sidebar/views/kpis/log/targets/source-readings.ts';
import { day, logReading } from '../log-reading.ts';

const targets: PlacedTable = {
  tabId: 7,
  tabName: 'Targets',
  row: 1,
  column: 1,
  cells: [
    ['ID', 'Account', 'Decision', 'Stage', 'Added as'],
    ['K1P', 'Asahi', 'target', 'comparison', 'Asahi'],
    ['K2P', 'Kirin', 'later', 'comparison', 'Kirin'],
    ['K3P', 'Sapporo', 'target', '', 'Sapporo'],
  ],
};
const kpis = (kind: string, source: string, due = '2027-03-31') => [
  ['KPI', 'Kind', 'Start', 'Due', 'Target', 'Population', 'Source'],
  ['Decided', kind, '2026-04-01', due, 10, 40, source],
];
const what = (
  kind: string,
  source: string,
  { log = [] as string[][], list = targets as PlacedTable | null, due = '2027-03-31' } = {},
) => sourceReadings(logReading(log, kpis(kind, source, due)), list)[0]?.what;

describe('a level that is read from the list of targets', () => {
  test('is the number of accounts that fit, each with the way to its row', () => {
    expect(what('level', 'Targets: Decision = target')).toMatchObject({
      accounts: [
        { name: 'Asahi', link: { tabId: 7, a1: 'C2' } },
        { name: 'Sapporo', link: { tabId: 7, a1: 'C4' } },
      ],
      entries: [{ day: day('2026-11-22'), kpi: 'Decided', value: 2 }],
    });
  });

  test('is nothing new once the log says it today', () => {
    const log = [['2026-11-22', 'Decided', '2', '']];
    expect(what('level', 'ターゲット: 決定 = ターゲット', { log })).toMatchObject({ entries: [] });
  });
});

test('a count has a row for each account that the log does not name yet', () => {
  const log = [['2026-10-01', 'Decided', '1', 'Asahi (ID K1P)']];
  const said = what('count', 'Targets: Stage = comparison', { log });
  expect(said).toMatchObject({ entries: [{ value: 1, note: 'Kirin (ID K2P)' }] });
});

describe('what cannot be read is told', () => {
  test('a source, a kind and a KPI with a mistake', () => {
    expect(what('level', 'Targets: Decision = perhaps')).toBe('unreadable');
    expect(what('share', 'Targets: Decision = target')).toBe('other kind');
    expect(what('level', 'Targets: Decision = target', { due: '' })).toBe('with mistake');
  });

  test('and without a list of targets there is no number, not 0', () => {
    expect(what('level', 'Targets: Decision = target', { list: null })).toBe('no targets');
  });
});

test('KPIs that are typed into the log are not among them', () => {
  expect(what('level', '')).toBeUndefined();
});
