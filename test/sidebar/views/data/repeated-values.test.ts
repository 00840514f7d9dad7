import { describe, expect, test } from 'vitest';
import { repeatedValues } from '../../../../src/sidebar/views/data/repeated-values.ts';
import { modelOf } from '../../model/model-of.ts';

describe('repeatedValues(accounts, columnIndex)', () => {
  const { scored } = modelOf(
    [
      ['ID', 'Company', 'Industry'],
      [1, 'Asahi', 'IT'],
      ['', ' ＡＳＡＨＩ ', 'IT'],
      ['１', '　', 'IT'],
      ['#N/A', 'Blue', 'IT'],
    ],
    [
      ['Criterion', 'Kind', 'Weight', 'Points'],
      ['Industry', 'category', 1, 'IT=100'],
    ],
  );
  const found = (columnIndex: number) => {
    const { blank, repeated } = repeatedValues(scored, columnIndex);
    return {
      blank: blank.map(({ rowNumber }) => rowNumber),
      repeated: repeated.map(({ value, accounts }) => [value, accounts.map(({ rowNumber }) => rowNumber)]),
    };
  };

  test('finds names that are alike but for width, case and spaces, and rows without one', () => {
    expect(found(1)).toEqual({ blank: [4], repeated: [['Asahi', [2, 3]]] });
  });

  test('takes an error for no value, and a number for its digits', () => {
    expect(found(0)).toEqual({ blank: [3, 5], repeated: [['1', [2, 4]]] });
  });
});
