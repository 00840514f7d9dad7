import { describe, expect, test } from 'vitest';
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
});
