import { describe, expect, test } from 'vitest';
import {
  fromR1C1,
  refersToOtherTab,
  shiftFormula,
  toR1C1,
} from '../../../../../src/host/services/spreadsheet/range/formula-notation.ts';
import { openSpreadsheet } from '../open-spreadsheet.ts';

describe('getFormula()', () => {
  test('is empty for a text that begins with an equals sign', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setValue("'=1").getFormula()).toBe('');
  });

  test('gives a malformed formula as it was written', () => {
    const { sheet } = openSpreadsheet();
    const cell = sheet.getRange('A1').setFormula('=SUM(B1:B3');
    expect([cell.getFormula(), cell.getValue(), cell.getDisplayValue()]).toEqual(['=SUM(B1:B3', '#ERROR!', '#ERROR!']);
  });
});

describe('setFormula(formula)', () => {
  test('moves relative references from cell to cell', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('C2:D3').setFormula('=A1+$A$1').getFormulas()).toEqual([
      ['=A1+$A$1', '=B1+$A$1'],
      ['=A2+$A$1', '=B2+$A$1'],
    ]);
  });
});

describe('setFormulas(formulas)', () => {
  test('writes each formula as it is, and nothing for null', () => {
    const { sheet } = openSpreadsheet();
    expect(
      sheet
        .getRange('C2:D2')
        .setFormulas([['=A1', null as unknown as string]])
        .getFormulas(),
    ).toEqual([['=A1', '']]);
  });
});

describe('R1C1 notation', () => {
  test('always writes offsets, zero too', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('E1').setFormula('=A1+B1').getFormulaR1C1()).toBe('=R[0]C[-4]+R[0]C[-3]');
  });

  test('is null where there is no formula', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').getFormulaR1C1()).toBe(null);
  });

  test('gives a formula the sign that it lacks', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('B10:C11').setFormulasR1C1([
      ['=R[1]C', '=R1C1'],
      ['=R[-1]C[-1]', '1+1'],
    ]);
    expect(range.getFormulas()).toEqual([
      ['=B11', '=$A$1'],
      ['=A10', '=1+1'],
    ]);
  });

  test.each([
    ['=F6+$A$1*H8', 7, 7, '=R[-1]C[-1]+R1C1*R[1]C[1]'],
    ['=SUM($A$1:B$2)', 3, 2, '=SUM(R1C1:R2C[0])'],
    ['=SUM(A:C)', 1, 2, '=SUM(C[-1]:C[1])'],
    ['=SUM(2:$3)', 1, 1, '=SUM(R[1]:R3)'],
    ['=SUM(A2:A)', 1, 1, '=SUM(R[1]C[0]:C[0])'],
    ['=H14 & " A1 not a ref"', 15, 8, '=R[-1]C[0] & " A1 not a ref"'],
    ["='A1'!B2", 1, 1, "='A1'!R[1]C[1]"],
    ['=LOG10(A1)', 1, 1, '=LOG10(R[0]C[0])'],
  ])('writes %s in row %i, column %i as %s, and back', (a1, row, column, r1c1) => {
    expect(toR1C1(a1, row, column)).toBe(r1c1);
    expect(fromR1C1(r1c1, row, column)).toBe(a1);
  });
});

describe('filling a formula elsewhere', () => {
  test.each([
    ['=A1+$B$2+C$3', 1, 1, '=B2+$B$2+D$3'],
    ['=B2', -2, 0, '=#REF!'],
    ['=ABMSCORE(Accounts!A2:A, R1)', 1, 0, '=ABMSCORE(Accounts!A3:A, R2)'],
    ['=ABM_CRITERIA', 5, 5, '=ABM_CRITERIA'],
  ])('turns %s by %i down and %i right into %s', (formula, down, right, filled) => {
    expect(shiftFormula(formula, down, right)).toBe(filled);
  });
});

describe('references to other tabs', () => {
  test.each([
    ["='Other tab'!A1>1", true],
    ['=Other!A1', true],
    ['=Here!A1', false],
    ['=INDIRECT("Other!A1")', false],
    ["='He''re'!A1", true],
  ])('in %s, seen from Here: %s', (formula, refers) => {
    expect(refersToOtherTab(formula, 'Here')).toBe(refers);
  });
});
