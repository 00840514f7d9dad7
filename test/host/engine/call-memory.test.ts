import { describe, expect, test } from 'vitest';
import { CallMemory } from '../../../src/host/engine/call-memory.ts';
import { DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';

describe('find(name, arguments)', () => {
  test('gives the result that was kept for equal arguments', () => {
    const memory = new CallMemory<string>();
    memory.keep(
      'F',
      [
        1,
        [
          ['a', null],
          [new DateSerial(5), new ErrorValue('#N/A')],
        ],
      ],
      'kept',
    );
    expect(
      memory.find('F', [
        1,
        [
          ['a', null],
          [new DateSerial(5), new ErrorValue('#N/A')],
        ],
      ]),
    ).toBe('kept');
  });

  test.each([
    ['another function', 'G', [1]],
    ['a text for a number', 'F', ['1']],
    ['more arguments', 'F', [1, null]],
    ['one row for one value', 'F', [[[1]]]],
    ['a date for a number', 'F', [new DateSerial(1)]],
  ] as const)('gives nothing for %s', (_, name, args) => {
    const memory = new CallMemory<string>();
    memory.keep('F', [1], 'kept');
    expect(memory.find(name, args)).toBeUndefined();
  });

  test('tells tables apart that differ in their last row alone', () => {
    const memory = new CallMemory<string>();
    const table = (last: number) => [[1], [2], [3], [4], [last]];
    memory.keep('F', [table(5)], 'kept');
    expect(memory.find('F', [table(6)])).toBeUndefined();
    expect(memory.find('F', [table(5)])).toBe('kept');
  });
});

describe('keep(name, arguments, result)', () => {
  test('forgets the oldest calls when arguments take up too much', () => {
    const memory = new CallMemory<number>();
    const table = Array.from({ length: 1000 }, () => Array<number>(1000).fill(0));
    for (const call of [1, 2, 3]) memory.keep('F', [call, table], call);
    expect([1, 2, 3].map((call) => memory.find('F', [call, table]))).toEqual([undefined, undefined, 3]);
  });
});
