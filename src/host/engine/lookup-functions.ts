import { HyperFormula } from 'hyperformula';
import type { Scalar } from './hyperformula.ts';

/** A blank cell that a look-up finds stays blank, as in Sheets. The library's own way, which is Excel's, makes it 0. */
export function keepFoundBlanks(): void {
  Object.assign(HyperFormula.getFunctionPlugin('XLOOKUP')?.prototype ?? {}, {
    zeroIfEmptyResult: (value: Scalar) => value,
  });
}
