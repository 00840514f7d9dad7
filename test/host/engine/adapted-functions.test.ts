import { expect, test } from 'vitest';
import { createHost } from '../../../src/host/index.ts';

test('a blank cell that a look-up finds is blank, and no 0', () => {
  const host = createHost();
  const type = (a1: string, text: string) => host.type('Sheet1', a1, text);
  type('A1', 'k');
  type('A2', 'l');
  type('B2', '3');
  const formulas = [
    '=XLOOKUP("k",A1:A2,B1:B2,"",0)',
    '=VLOOKUP("k",A1:B2,2,FALSE)',
    '=ISNUMBER(XLOOKUP("k",A1:A2,B1:B2))',
    '=IF(TRUE,XLOOKUP("l",A1:A2,B1:B2),"")',
  ];
  for (const [i, formula] of formulas.entries()) type(`D${i + 1}`, formula);
  const [sheet] = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  expect(sheet?.getRange('D1:D4').getValues().flat()).toEqual(['', '', false, 3]);
  host.close();
});
