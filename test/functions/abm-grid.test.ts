import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';

const { ABMGRID } = handlers;

describe('ABMGRID(fit, engagement)', () => {
  test.each([
    // The letter is the fit, the digit the engagement; a cut belongs to the better cell.
    [100, 100, 'A1'],
    [75, 75, 'A1'],
    [74.99, 75, 'B1'],
    [75, 74.99, 'A2'],
    [50, 25, 'B3'],
    [49.99, 24.99, 'C4'],
    [25, 50, 'C2'],
    [0, 100, 'D1'],
    [100, 0, 'A4'],
    [0, 0, 'D4'],
    [75 - 5e-10, 50 - 5e-10, 'A2'],
  ])('of %d and %d is %s', (fit, engagement, cell) => {
    expect(ABMGRID(fit, engagement, '')).toBe(cell);
  });

  test('is blank where either is blank or a status, and keeps the shape', () => {
    expect(
      ABMGRID([['Fit'], [80], [80], ['Excluded'], ['']], [['Engagement'], [''], [60], [60], [60]], undefined),
    ).toEqual([[''], [''], ['A2'], [''], ['']]);
    expect(ABMGRID([[80, 10]], [[60, 90]], null)).toEqual([['A2', 'D1']]);
  });
});

describe('ABMGRID(fit, engagement, cuts)', () => {
  test.each([
    ['a row', [[90, 60, 30]]],
    ['a column', [[90], [60], [30]]],
    ['a list', [90, 60, 30]],
    ['any order', [[30], [90], [60]]],
    ['texts', [['３０'], ['90点'], ['60']]],
  ])('takes the three cuts as %s', (_what, cuts) => {
    expect(ABMGRID([[90], [89], [60], [30], [29]], [[29], [30], [60], [89], [90]], cuts)).toEqual([
      ['A4'],
      ['B3'],
      ['B2'],
      ['C2'],
      ['D1'],
    ]);
  });

  test.each([
    ['two', [[90, 60]]],
    ['four', [[90, 60, 30, 10]]],
    ['two equal ones', [[90, 60, 60]]],
    ['a word', [[90, 60, 'low']]],
    ['a blank', [[90, 60, '']]],
    ['one number', 50],
    ['one text', '75, 50, 25'],
  ])('refuses %s', (_what, cuts) => {
    expect(() => ABMGRID([[50]], [[50]], cuts)).toThrow(/^cuts: expected three different numbers such as 75, 50, 25$/);
  });

  test.each([
    ['more rows', [[50], [50]]],
    ['more columns', [[50, 50]]],
    ['nothing', ''],
  ])('refuses an engagement of another shape: %s', (_what, engagement) => {
    const fit = [[50], [60], [70]];
    expect(() => ABMGRID(fit, engagement, '')).toThrow(/^engagement: must have as many rows and columns as fit$/);
  });

  test('reports both mistakes at once, in the language of what it was given', () => {
    expect(() => ABMGRID([['対象外'], [50]], [[50]], [[1]])).toThrow(
      [
        '関心度（engagement）：適合度（fit）と同じ行数・列数にしてください',
        '区切り（cuts）：「75、50、25」のような異なる3つの数値を指定してください',
      ].join('\n'),
    );
  });
});
