import { describe, expect, test } from 'vitest';
import { judgedRows, type TypedRow } from '../../../../../src/sidebar/views/kpis/log/judged-rows.ts';
import { day, KPI_ROWS, logReading } from './log-reading.ts';

const row = (date: string, kpi: string, value: string, note = ''): TypedRow => ({ date, kpi, value, note });
const states = (rows: readonly TypedRow[], reading = logReading([])) =>
  judgedRows(rows, reading).map(({ state }) => state);

test('a row that the log can read is new, and becomes what the log would read', () => {
  const [judged] = judgedRows([row('令和8年11月2日', 'ｍｅｅｔｉｎｇｓ', '３', 'fair')], logReading([]));
  expect(judged).toMatchObject({
    state: 'new',
    entry: { day: day('2026-11-02'), kpi: 'Meetings', value: 3, note: 'fair' },
  });
});

test('a count without a value is one event', () => {
  expect(judgedRows([row('2026-11-02', 'Meetings', '')], logReading([]))[0]).toMatchObject({ entry: { value: 1 } });
});

describe('a row that cannot be read says why', () => {
  test('by its KPI, its date or its value', () => {
    expect(
      states([
        row('2026-11-02', '', '1'),
        row('2026-11-02', 'Calls', '1'),
        row('soon', 'Meetings', '1'),
        row('2026-11-02', 'Meetings', 'about 3'),
        row('2026-11-02', 'Pipeline', ''),
        row('2026-11-02', 'Won', '2'),
        row('2026-11-02', 'Meetings', '1.5'),
      ]),
    ).toEqual([
      'no name',
      'unknown name',
      'unreadable date',
      'unreadable value',
      'unreadable value',
      'unreadable value',
      'not whole',
    ]);
    expect(states([row('2026-11-02', 'Meetings', '-1'), row('2026-11-02', 'Pipeline', '1.5')])).toEqual(['new', 'new']);
  });

  test('and a KPI that has a mistake itself is not one that is not known', () => {
    const reading = logReading([], [...KPI_ROWS, ['Calls', 'count', '2026-04-01', '', 10, '', '']]);
    expect(states([row('2026-11-02', 'calls', '1')], reading)).toEqual(['kpi with mistake']);
  });
});

test('a row that would not count says so', () => {
  expect(
    states([
      row('2026-03-31', 'Meetings', '1'),
      row('2026-11-22', 'Meetings', '1'),
      row('2026-11-23', 'Meetings', '1'),
      row('2027-04-01', 'Meetings', '1'),
    ]),
  ).toEqual(['before start', 'new', 'future', 'after due']);
});

describe('a row that stands in the log already', () => {
  const log = logReading([
    ['2026-11-02', 'Meetings', 1, 'Asahi'],
    ['2026-11-02', 'Meetings', '', 'Kirin'],
    ['2026-11-02', 'Pipeline', 120, ''],
  ]);

  test('is found, whether its note came along or not', () => {
    expect(judgedRows([row('2026-11-02', 'Meetings', '1', 'asahi')], log)[0]).toMatchObject({
      state: 'in the log',
      logRow: 2,
    });
    expect(states([row('2026-11-02', 'Meetings', '')], log)).toEqual(['in the log']);
  });

  test('is another event where its note is another', () => {
    expect(states([row('2026-11-02', 'Meetings', '1', 'Sapporo')], log)).toEqual(['new']);
  });

  test('is there as often as it is there: of three events two are, and one is new', () => {
    const rows = [1, 2, 3].map(() => row('2026-11-02', 'Meetings', '1'));
    expect(states(rows, log)).toEqual(['in the log', 'in the log', 'twice']);
  });

  test('may be another value for the day of a level', () => {
    expect(states([row('2026-11-02', 'Pipeline', '120')], log)).toEqual(['in the log']);
    expect(judgedRows([row('2026-11-02', 'Pipeline', '130')], log)[0]).toMatchObject({
      state: 'other level',
      logRow: 4,
    });
  });
});

test('the second of two equal rows is told apart from the first', () => {
  const twice = row('2026-11-02', 'Meetings', '1', 'fair');
  expect(states([twice, twice])).toEqual(['new', 'twice']);
});

test('what would be added up once more, or take the place of another, is no second event', () => {
  const amounts = logReading([], [...KPI_ROWS, ['Sales', 'amount', '2026-04-01', '2027-03-31', 900, '', '']]);
  for (const again of [
    row('2026-11-02', 'Sales', '5'),
    row('2026-11-02', 'Won', '1', 'Asahi'),
    row('2026-11-02', 'Pipeline', '9'),
  ]) {
    expect(states([again, again], amounts)).toEqual(['new', 'repeated']);
  }
  const meeting = row('2026-11-02', 'Meetings', '1', 'Asahi');
  const logged = logReading([['2026-11-02', 'Meetings', 1, 'ａｓａｈｉ']]);
  expect(states([meeting, meeting], logged)).toEqual(['in the log', 'repeated']);
});

test('what the log has read of it is what was judged new', () => {
  const rows = [row('2026-11-02', 'Meetings', '3', 'fair'), row('2026-10-31', 'Pipeline', '1,200')];
  const added = judgedRows(rows, logReading([])).flatMap((judged) => ('entry' in judged ? judged.entry : []));
  const log = logReading(added.map((entry) => [{ day: entry.day }, entry.kpi, entry.value, entry.note]));
  expect(states(rows, log)).toEqual(['in the log', 'in the log']);
});
