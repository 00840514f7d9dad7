import { HyperFormula } from 'hyperformula';
import type { Scalar } from './hyperformula.ts';

/** Functions of the library that follow Excel where Sheets goes another way. */
export function adaptFunctions(): void {
  keepFoundBlanks();
  compareWholeArrays();
}

/** A blank cell that a look-up finds stays blank. The library makes it 0. */
function keepFoundBlanks(): void {
  Object.assign(HyperFormula.getFunctionPlugin('XLOOKUP')?.prototype ?? {}, {
    zeroIfEmptyResult: (value: Scalar) => value,
  });
}

/** The arguments of `SUMPRODUCT` are worked out for every cell of their ranges, without `ARRAYFORMULA`. */
function compareWholeArrays(): void {
  Object.assign(HyperFormula.getFunctionPlugin('SUMPRODUCT')?.implementedFunctions.SUMPRODUCT ?? {}, {
    enableArrayArithmeticForArguments: true,
  });
}
