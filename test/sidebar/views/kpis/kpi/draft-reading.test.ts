import { describe, expect, test } from 'vitest';
import type { KpiCells } from '../../../../../src/model/kpi-request.ts';
import { readDraft } from '../../../../../src/sidebar/views/kpis/kpi/draft-reading.ts';

const CELLS: KpiCells = { kpi: 'Meetings', kind: 'count', start: { day: 0 }, due: { day: 730 }, target: 20 };
const english = { language: 'en', taken: [{ name: 'Pipeline', row: 7 }] } as const;
const japanese = { language: 'ja', taken: [] } as const;

describe('a KPI that is typed in a form', () => {
  test('reads as its row will', () => {
    const { kpi, mistakes } = readDraft(CELLS, english, 'en');
    expect(mistakes.size).toBe(0);
    expect(kpi).toMatchObject({ name: 'Meetings', kind: 'count', start: 0, due: 730, target: 20, period: 'month' });
  });

  test('reads in the words of either language, whatever that of the table', () => {
    expect(readDraft({ ...CELLS, kind: '件数', exitRule: '見込み<50%' }, japanese, 'en').kpi).toMatchObject({
      kind: 'count',
      exitRule: [{ measure: 'chance', line: 0.5 }],
    });
  });

  test('has all its mistakes at their columns, in the language of the person', () => {
    const wrong = { ...CELLS, target: 'many', due: { day: -1 } };
    expect([...readDraft(wrong, english, 'en').mistakes]).toEqual([
      ['due', '1970-01-01 – 1969-12-31; Start must be before Due'],
      ['target', '"many" is not a number'],
    ]);
    expect(readDraft(wrong, english, 'ja').mistakes.get('target')).toBe(
      '「many」は数値ではありません。数値を入力してください',
    );
  });

  test('may not have the name of another one, whose row is named as people see it', () => {
    const { mistakes } = readDraft({ ...CELLS, kpi: 'ＰＩＰＥＬＩＮＥ' }, english, 'en');
    expect(mistakes.get('kpi')).toMatch(/row 7/);
  });

  test('needs a population only as a share', () => {
    expect(readDraft({ ...CELLS, kind: 'share' }, english, 'en').mistakes.has('population')).toBe(true);
    expect(readDraft({ ...CELLS, kind: 'share', population: 40 }, english, 'en').kpi?.population).toBe(40);
  });

  test('is none while nothing is typed', () => {
    expect(readDraft({}, english, 'en').kpi).toBeNull();
  });
});
