import { describe, expect, test } from 'vitest';
import { type DraftEntry, readDraftEntry } from '../../../../../../src/sidebar/views/kpis/log/entry/draft-entry.ts';
import { day, logReading } from '../log-reading.ts';

const log = logReading([
  ['2026-11-02', 'Meetings', 4, ''],
  ['2026-11-20', 'Pipeline', 120, ''],
  ['2026-11-03', 'Won', 1, ''],
]);
const draft = (more: Partial<DraftEntry>): DraftEntry => ({
  date: { day: day('2026-11-22') },
  kpi: 'Meetings',
  value: '',
  note: '',
  ...more,
});
const read = (more: Partial<DraftEntry>, reading = log) => readDraftEntry(draft(more), reading, []);

describe('the figure of a KPI before and after', () => {
  test('a count adds up, and blank is one', () => {
    expect(read({})).toMatchObject({ before: 4, after: 5, entry: { value: 1 } });
    expect(read({ value: '３件' })).toMatchObject({ before: 4, after: 7 });
  });

  test('the latest value of a level stands, whenever it is added', () => {
    expect(read({ kpi: 'Pipeline', value: '130' })).toMatchObject({ before: 120, after: 130 });
    expect(read({ kpi: 'Pipeline', value: '90', date: { day: day('2026-11-01') } })).toMatchObject({ after: 120 });
  });

  test('a share counts its wins', () => {
    expect(read({ kpi: 'Won', value: '1' })).toMatchObject({ before: 1, after: 2 });
    expect(read({ kpi: 'Won', value: '0' })).toMatchObject({ before: 1, after: 1 });
  });

  test('there is none before the first value of a level', () => {
    expect(read({ kpi: 'Pipeline', value: '130' }, logReading([]))).toMatchObject({ before: null, after: 130 });
  });

  test('what was added since the log was read counts', () => {
    const { entry } = read({});
    expect(readDraftEntry(draft({}), log, entry ? [entry] : [])).toMatchObject({ before: 5, after: 6 });
  });
});

describe('mistakes', () => {
  test('are all known at once', () => {
    expect(read({ date: '', kpi: '' })).toMatchObject({ mistakes: ['date', 'kpi'], entry: null });
    expect(read({ date: '', kpi: 'Pipeline', value: 'many' }).mistakes).toEqual(['date', 'value']);
  });

  test('are what the log would not read', () => {
    expect(read({ kpi: 'Pipeline' }).mistakes).toEqual(['value']);
    expect(read({ kpi: 'Won', value: '' }).mistakes).toEqual(['value']);
    expect(read({ value: '約3' }).mistakes).toEqual(['value']);
  });

  test('are parts of an event', () => {
    expect(read({ value: '1.5' })).toMatchObject({ mistakes: ['value'], entry: null });
  });
});

describe('a remark', () => {
  test('says what stands in the log already, once something is typed', () => {
    const day2 = { date: { day: day('2026-11-02') } };
    expect(read({ ...day2, value: '4' }).remark).toEqual({ state: 'in the log', logRow: 2 });
    expect(read({ date: { day: day('2026-11-20') }, kpi: 'Pipeline', value: '1' }).remark?.state).toBe('other level');
  });

  test('says that a day does not count', () => {
    expect(read({ value: '1', date: { day: day('2026-12-01') } })).toMatchObject({
      remark: { state: 'future', logRow: null },
      before: 4,
      after: 4,
    });
  });
});
