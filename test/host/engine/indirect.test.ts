import { describe, expect, test } from 'vitest';
import { createHost } from '../../../src/host/index.ts';

function open() {
  const host = createHost({});
  const spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
  const [home] = spreadsheet.getSheets();
  const other = spreadsheet.insertSheet('Names');
  other.getRange('A1:A3').setValues([['Name'], ['Calls'], ['Won']]);
  spreadsheet.setNamedRange('OUR_NAMES', other.getRange('A2:A'));
  const compute = (formula: string) => {
    home?.getRange('A1').setFormula(formula);
    return home?.getRange('A1').getValue();
  };
  return { host, spreadsheet, other, compute };
}

describe('INDIRECT', () => {
  test('of a written text is the range or the name that it says', () => {
    const { host, compute } = open();
    expect(compute('=MATCH("Won",INDIRECT("OUR_NAMES"),0)')).toBe(2);
    expect(compute(`=COUNTA(indirect("'Names'!A1:A"))`)).toBe(3);
    expect(compute('=ISNA(MATCH("Lost",INDIRECT("Our_names"),0))')).toBe(true);
    host.close();
  });

  test('follows a name to where it points, and stays as it was written', () => {
    const { host, spreadsheet, other, compute } = open();
    expect(compute('=COUNTA(INDIRECT("OUR_NAMES"))')).toBe(2);
    other.setName('Renamed').insertRowsBefore(1, 2);
    other.getRange('A6').setValue('Lost');
    const [home] = spreadsheet.getSheets();
    expect(home?.getRange('A1').getValue()).toBe(3);
    expect(home?.getRange('A1').getFormula()).toBe('=COUNTA(INDIRECT("OUR_NAMES"))');
    host.close();
  });

  test('of what there is not is an error', () => {
    const { host, compute } = open();
    expect(compute('=ISERROR(INDIRECT("NO_SUCH_NAME"))')).toBe(true);
    expect(compute('=ISERROR(INDIRECT("Gone!A1"))')).toBe(true);
    host.close();
  });
});
