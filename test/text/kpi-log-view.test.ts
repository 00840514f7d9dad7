import { describe, expect, test } from 'vitest';
import { kpiLogViewWords } from '../../src/text/sidebar/kpis/log/index.ts';

const { en, ja } = kpiLogViewWords;

describe('what came of an entry is said by the figure of its KPI', () => {
  test('before and after', () => {
    expect(en.entry.added('Meetings', '7', '8')).toBe('Meetings: 7 → 8');
    expect(ja.entry.added('商談', '7', '8')).toBe('商談：7 → 8');
  });

  test('where there was none before', () => {
    expect(en.entry.added('Pipeline', null, '120')).toBe('Pipeline: no figure → 120');
    expect(ja.entry.added('残高', null, '120')).toBe('残高：実績なし → 120');
  });

  test('where it stays as it is, or is still missing', () => {
    expect(en.entry.added('Pipeline', '120', '120')).toBe('Pipeline: added. The figure of today stays 120.');
    expect(en.entry.added('Pipeline', null, null)).toBe('Pipeline: added. The figure of today is still missing.');
    expect(ja.entry.added('残高', '120', '120')).toBe('残高：追加しました。現在の実績は120のままです。');
  });
});

test('one row is said in the singular', () => {
  expect([en.paste.added(1), en.paste.added(1200)]).toEqual([
    '1 row added to the log.',
    '1,200 rows added to the log.',
  ]);
  expect([en.paste.sum('1', '1'), en.paste.sum('1', '3')]).toEqual([
    '1 of 1 row will be added.',
    '1 of 3 rows will be added.',
  ]);
  expect([en.paste.button('1'), en.paste.button('5,003')]).toEqual(['Add 1 row', 'Add 5,003 rows']);
});
