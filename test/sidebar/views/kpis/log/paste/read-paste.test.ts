import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { delimitedRows } from '../../../../../../src/sidebar/views/kpis/log/paste/delimited-rows.ts';
import { type PasteAnswers, readPaste } from '../../../../../../src/sidebar/views/kpis/log/paste/read-paste.ts';
import { logReading } from '../log-reading.ts';

const nothing: PasteAnswers = { order: null, firstYear: null, names: new Map() };
const read = (text: string, answers: Partial<PasteAnswers> = {}, reading = logReading([])) =>
  readPaste(delimitedRows(text), { ...nothing, ...answers }, reading);
const counts = (paste: ReturnType<typeof read>) =>
  Object.fromEntries(paste?.groups.map(({ state, rows }) => [state, rows.length]) ?? []);

const mixed = `日付,指標,値
2026-11-02,Meetings,3
2026-11-02,Meeting,1
2026-11-03,Calls,1
5/6/2026,Meetings,1
2026-11-04,Pipeline,many
2026-03-01,Meetings,1`;

test('every row that was pasted is in one group', () => {
  expect(counts(read(mixed))).toEqual({
    new: 1,
    'before start': 1,
    'unknown name': 2,
    'unreadable date': 1,
    'unreadable value': 1,
  });
});

describe('what a person knows better', () => {
  test('is which KPI a name means; the nearest is offered', () => {
    expect(read(mixed)?.names).toEqual([
      { name: 'Meeting', rows: 1, nearest: 'Meetings' },
      { name: 'Calls', rows: 1, nearest: null },
    ]);
    const names = new Map([['meeting', 'Meetings']]);
    expect(counts(read(mixed, { names }))).toMatchObject({ new: 2, 'unknown name': 1 });
  });

  test('is which KPI rows without a name belong to', () => {
    const text = 'Date,Value\n2026-11-02,120';
    expect(counts(read(text))).toEqual({ 'no name': 1 });
    expect(counts(read(text, { names: new Map([['', 'Pipeline']]) }))).toEqual({ new: 1 });
  });

  test('is the order of day and month', () => {
    expect(counts(read(mixed, { order: 'day first' }))['unreadable date']).toBeUndefined();
  });
});

test('words for won and lost count where the KPI is a share, and there alone', () => {
  const text = '2026-11-02,Won,受注\n2026-11-03,Won,Closed Lost\n2026-11-04,Meetings,won';
  const paste = read(text);
  expect(counts(paste)).toEqual({ new: 2, 'unreadable value': 1 });
  expect(paste?.groups[0]?.rows.map((row) => 'entry' in row && row.entry.value)).toEqual([1, 0]);
});

describe('real monthly series', () => {
  const cases = readFileSync(new URL('../../../../../fixtures/kpi/cases.tsv', import.meta.url), 'utf8');
  const series = cases
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([name = '', , , , , , , , values = '']) => ({ name, values: values.split(' ') }))
    .filter(({ name, values }, i, all) => values.length >= 24 && all.findIndex((other) => other.name === name) === i)
    .slice(0, 5)
    .map(({ name, values }) => ({ name, values: values.slice(0, 24) }));
  // 24 months from January 2025 on.
  const months = Array.from(
    { length: 24 },
    (_, i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const kpis = [
    ['KPI', 'Kind', 'Start', 'Due', 'Target'],
    ...series.map(({ name }) => [name, 'amount', '2025-01-01', '2026-12-31', 1_000_000]),
  ];
  const across = [['', ...months], ...series.map(({ name, values }) => [name, ...values])];
  const down = across[0]?.map((_, column) => across.map((row) => row[column] ?? '')) ?? [];

  test('go in at one stroke, whichever way the table lies; the months to come wait', () => {
    for (const table of [across, down]) {
      const paste = read(table.map((row) => row.join('\t')).join('\r\n'), {}, logReading([], kpis));
      // 5 series of 24 months; today is 2026-11-22, so November and December are not over.
      expect(counts(paste)).toEqual({ new: 110, future: 10 });
    }
  });

  test('that are in the log are not offered once more', () => {
    const text = across.map((row) => row.join('\t')).join('\n');
    const added = read(text, {}, logReading([], kpis))?.groups[0]?.rows ?? [];
    const log = added.flatMap((row) =>
      'entry' in row ? [[{ day: row.entry.day }, row.entry.kpi, row.entry.value, row.entry.note]] : [],
    );
    expect(counts(read(text, {}, logReading(log, kpis)))).toEqual({ 'in the log': 110, future: 10 });
  });
});
