import { describe, expect, test } from 'vitest';
import { copyFormula, followEdit } from '../../../../src/host/engine/formula/shift.ts';
import { removeTabIn, renameTabIn } from '../../../../src/host/engine/formula/tabs.ts';
import type { StructuralEdit } from '../../../../src/host/workbook/structural-edit.ts';

describe('copyFormula(formula, rows, columns)', () => {
  test.each([
    ['=A1+$B$2', '=B3+$B$2'],
    ['=SUM($A1:A$5)', '=SUM($A3:B$5)'],
    ['=SUM(A2:A)', '=SUM(B4:B)'],
    ['=SUM(A:C, 5:7)', '=SUM(B:D, 7:9)'],
    ['=\'My tab\'!A1&"A1"', '=\'My tab\'!B3&"A1"'],
    ['=LOG10(A1)+TRUE', '=LOG10(B3)+TRUE'],
  ])('%s, two down and one right, reads %s', (formula, copied) => {
    expect(copyFormula(formula, 2, 1)).toBe(copied);
  });

  test('what would leave the grid reads #REF!', () => {
    expect(copyFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
  });
});

describe('followEdit(formula, home, tab, edit)', () => {
  const follow = (formula: string, edit: Omit<StructuralEdit, 'tabId'>, home = 'Data') =>
    followEdit(formula, home, 'Data', { tabId: 0, ...edit } as StructuralEdit);
  const insert = { axis: 'row', kind: 'insert', at: 3, count: 2 } as const;
  const remove = { axis: 'row', kind: 'delete', at: 3, count: 2 } as const;

  test.each([
    ['=A2+A3', '=A2+A5'],
    ['= sum( a1:a3 )', '= sum( A1:A5 )'],
    ['=$A$3', '=$A$5'],
    ['=SUM(A2:A)', '=SUM(A2:A)'],
    ['=SUM(A3:A)', '=SUM(A5:A)'],
    ['=SUM(B:B)', '=SUM(B:B)'],
    ['=SUM(5:4)', '=SUM(7:6)'],
    ['=Data!A3+Other!A3', '=Data!A5+Other!A3'],
  ])('two rows inserted before row 3: %s reads %s', (formula, followed) => {
    expect(follow(formula, insert)).toBe(followed);
  });

  test.each([
    ['=A2+A5', '=A2+A3'],
    ['=A3', '=#REF!'],
    ['=SUM(A1:A4)', '=SUM(A1:A2)'],
    ['=SUM(A3:A4)', '=SUM(#REF!)'],
  ])('rows 3 and 4 deleted: %s reads %s', (formula, followed) => {
    expect(follow(formula, remove)).toBe(followed);
  });

  test('in a formula of another tab only what names the tab follows', () => {
    expect(follow("=A3+Data!A3+'Data'!$B$3", insert, 'Elsewhere')).toBe('=A3+Data!A5+Data!$B$5');
  });
});

test('a renamed tab is renamed in formulas, quoted where it has to be', () => {
  expect(renameTabIn("=Data!A1+'Data'!B2+Database!A1", 'Data', "It's")).toBe("='It''s'!A1+'It''s'!B2+Database!A1");
});

test('references to a removed tab read #REF!', () => {
  expect(removeTabIn('=SUM(Data!A1:B2)+A1', 'Data')).toBe('=SUM(#REF!)+A1');
});
