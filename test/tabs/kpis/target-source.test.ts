import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/cell.ts';
import { isAddKpiEntriesRequest } from '../../../src/model/kpi-request.ts';
import {
  dayOfReceived,
  kpiSources,
  readKpiSource,
  readTargets,
  sourceText,
  targetReadings,
} from '../../../src/tabs/index.ts';
import { day, kpiOf } from '../../core/kpi/kpi-of.ts';

const TODAY = day('2026-11-22');

/** Targets from row 2 on: ID, name, decision, stage. */
function targetsOf(...rows: Table) {
  const cells = [['ID', 'Added as', 'Decision', 'Stage'], ...rows];
  const list = readTargets({ tabId: 3, tabName: 'Targets', row: 1, column: 1, cells }, dayOfReceived);
  if (list === null) throw new Error('the targets were not read');
  return list.targets;
}

const logOf = (...rows: Table): Table => [['Date', 'KPI', 'Value', 'Note'], ...rows];

const decided = { column: 'decision', word: 'target' } as const;
const targets = targetsOf(
  ['K7M2P', 'Asahi', 'target', 'research'],
  ['B2C3D', 'Blue', 'later', ''],
  [1010, 'Crane', 'Target', ''],
  ['', 'Delta', 'target', ''],
  // Copied along with its ID.
  ['K7M2P', 'Asahi again', 'target', ''],
);

const count = kpiOf({ name: 'Decided' });
const level = kpiOf({ name: 'Decided', kind: 'level' });
const read = (kpi: typeof count, log: Table) => targetReadings(kpi, decided, targets, log, TODAY, dayOfReceived);
const entries = (kpi: typeof count, log: Table) => read(kpi, log).readings.map(({ entry }) => entry);

describe('where a KPI is read from', () => {
  test('is written so that it can be read again, in both languages', () => {
    for (const source of kpiSources()) {
      for (const language of ['en', 'ja'] as const) {
        expect(readKpiSource(sourceText(source, language))).toEqual(source);
      }
    }
    // 3 decisions, 2 loops, 8 stages.
    expect(kpiSources()).toHaveLength(13);
  });

  test.each([
    ['Targets: Decision = target', { column: 'decision', word: 'target' }],
    ['ターゲット: 決定 = ターゲット', { column: 'decision', word: 'target' }],
    ['　ＴＡＲＧＥＴＳ：ステージ＝比較検討', { column: 'stage', word: 'comparison' }],
    ['loop=loyalty', { column: 'loop', word: 'loyalty' }],
    // A word of the loops and of the stages.
    ['ターゲット: ループ = 購入', { column: 'loop', word: 'purchase' }],
    ['ターゲット: 段階 = 購入', { column: 'stage', word: 'purchase' }],
    [' ', null],
    ['Targets', undefined],
    ['Targets: Owner = Sato', undefined],
    ['Targets: Decision = comparison', undefined],
    ['Accounts: Decision = target', undefined],
    ['Targets: Decision = target = later', undefined],
  ])('%s', (text, source) => {
    expect(readKpiSource(text)).toEqual(source);
  });
});

describe('a level', () => {
  test('gets the number that stands today, each account once, and names them all', () => {
    const { readings, standing } = read(level, logOf());
    expect(standing.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(readings).toEqual([
      {
        entry: { day: TODAY, kpi: 'Decided', value: 3, note: 'Asahi (ID K7M2P), Crane (ID 1010), Delta' },
        targets: standing,
      },
    ]);
  });

  test('is not added again on one day while the log says it, but after another number it is', () => {
    const earlier = ['2026-11-21', 'Decided', 3, ''];
    expect(entries(level, logOf(earlier))).toHaveLength(1);
    expect(entries(level, logOf(earlier, ['2026-11-22', 'ＤＥＣＩＤＥＤ', '3', '']))).toEqual([]);
    expect(entries(level, logOf(['2026-11-22', 'Decided', 3, ''], ['2026-11-22', 'Decided', 2, '']))).toHaveLength(1);
    expect(entries(level, logOf(['2026-11-22', 'Another', 3, '']))).toHaveLength(1);
  });

  test('of nothing is 0', () => {
    const none = targetReadings(level, { column: 'stage', word: 'advocacy' }, targets, logOf(), TODAY, dayOfReceived);
    expect(none.readings.map(({ entry }) => entry)).toEqual([{ day: TODAY, kpi: 'Decided', value: 0, note: '' }]);
  });

  test('of a thousand long names still makes a note that is accepted, and counts those left out', () => {
    const many = targetsOf(
      ...Array.from({ length: 1_000 }, (_, i) => [`K${i}`, `${'長い社名'.repeat(20)}${i}`, 'target', '']),
    );
    const [reading] = targetReadings(level, decided, many, logOf(), TODAY, dayOfReceived).readings;
    const note = reading?.entry.note ?? '';
    const named = note.split(', ').length - 1;
    expect(note.endsWith(`, … +${1_000 - named}`)).toBe(true);
    const request = { language: 'ja', key: 'K7M2P', entries: [reading?.entry] };
    expect(isAddKpiEntriesRequest(request)).toBe(true);
  });
});

describe('a count', () => {
  test('gets an event for each account that the log does not name yet', () => {
    expect(read(count, logOf()).readings.map(({ entry, targets: [target] }) => [entry, target?.row])).toEqual([
      [{ day: TODAY, kpi: 'Decided', value: 1, note: 'Asahi (ID K7M2P)' }, 2],
      [{ day: TODAY, kpi: 'Decided', value: 1, note: 'Crane (ID 1010)' }, 4],
      [{ day: TODAY, kpi: 'Decided', value: 1, note: 'Delta' }, 5],
    ]);
  });

  test('knows an account again by its ID, whatever its name and what else the note says', () => {
    const log = logOf(['2026-10-01', 'decided', 1, 'Asahi Breweries （id k7m2p）, at the fair']);
    expect(entries(count, log).map(({ note }) => note)).toEqual(['Crane (ID 1010)', 'Delta']);
  });

  test('knows one that somebody typed by its name alone, but not by a part of it or in another KPI', () => {
    const log = logOf(
      ['2026-10-01', 'Decided', 1, 'asahi'],
      ['2026-10-01', 'Decided', 1, 'Delta Two'],
      ['2026-10-01', 'Meetings', 1, 'Crane (ID 1010)'],
      ['2026-10-01', 'Decided', 1, 'Other (ID 10)'],
    );
    expect(entries(count, log).map(({ note }) => note)).toEqual(['Crane (ID 1010)', 'Delta']);
  });

  test('has nothing to add once its own rows are in the log', () => {
    const rows = entries(count, logOf()).map(({ kpi, value, note }) => ['2026-11-22', kpi, value as number, note]);
    expect(entries(count, logOf(...rows))).toEqual([]);
  });
});

test('an amount or a share cannot be read from targets', () => {
  for (const kind of ['amount', 'share'] as const) {
    expect(read(kpiOf({ kind }), logOf())).toMatchObject({ isMistaken: true, readings: [] });
  }
});
