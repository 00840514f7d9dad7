import { expect, test } from 'vitest';
import { changeRuns, plainRichText, runsBetween, type TextRun } from '../../../src/host/workbook/rich-text.ts';

const bold = (run: TextRun): TextRun => ({ ...run, style: { bold: true } });
const places = (runs: readonly TextRun[]) => runs.map(({ start, end, style }) => [start, end, style.bold ?? false]);

test('changeRuns(text, start, end, change) cuts the runs at both ends', () => {
  expect(places(changeRuns(plainRichText('abcdef'), 2, 4, bold).runs)).toEqual([
    [0, 2, false],
    [2, 4, true],
    [4, 6, false],
  ]);
});

test('changeRuns(text, …) joins neighbours that look the same', () => {
  const twice = changeRuns(changeRuns(plainRichText('abcdef'), 0, 3, bold), 3, 6, bold);
  expect(places(twice.runs)).toEqual([[0, 6, true]]);
});

test('runsBetween(text, start, end) cuts runs to fit', () => {
  const text = changeRuns(plainRichText('abcdef'), 2, 4, bold);
  expect(places(runsBetween(text, 1, 3))).toEqual([
    [1, 2, false],
    [2, 3, true],
  ]);
});
