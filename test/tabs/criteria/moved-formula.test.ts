import { expect, test } from 'vitest';
import { movedFormula } from '../../../src/tabs/criteria/moved-formula.ts';

/** Rows 2 and 5 change places, in columns A to J. */
const swapped = (row: number, column: number) => (column > 10 ? row : ({ 2: 5, 5: 2 }[row] ?? row));

test.each([
  ['=H5*2', '=H2*2', 'its own row'],
  ['=$H$5+h5', '=$H$2+h2', 'in any spelling'],
  ['=AVERAGE(C5:E5)', '=AVERAGE(C2:E2)', 'a range within the row'],
  ['=SUM(C2:C5)', '=SUM(C2:C5)', 'not a range over several rows'],
  ['=L5+$AB$2', '=L5+$AB$2', 'not columns beyond the table'],
  ['="A5"&A5', '="A5"&A2', 'not what stands in quotes'],
  ["=Accounts!A5+'My tab'!A5", "=Accounts!A5+'My tab'!A5", 'not cells of other tabs'],
  ['=LOG10(A5)+DEC2BIN(A2)', '=LOG10(A2)+DEC2BIN(A5)', 'not names of functions'],
  ['=RATE_A5+XA5X', '=RATE_A5+XA5X', 'not names that end like a reference'],
])('%s becomes %s: %s', (formula, moved) => {
  expect(movedFormula(formula, swapped)).toBe(moved);
});
