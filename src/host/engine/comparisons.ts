import type { HyperFormula } from 'hyperformula';
import type { Scalar } from './hyperformula.ts';

type Comparison = (left: Scalar, right: Scalar) => boolean;
type Matches = (value: Scalar) => boolean;

/** What the library keeps to itself, as it is in the version that is installed. */
interface Interpreter {
  readonly arithmeticHelper: { eq: Comparison; neq: Comparison };
  readonly criterionBuilder: {
    fromCellValue(raw: Scalar, helper: unknown): { readonly raw: Scalar; readonly lambda: Matches } | undefined;
  };
}

/** Lets the library compare values as Sheets does. */
export function compareLikeSheets(engine: HyperFormula): void {
  const { interpreter } = (engine as unknown as { readonly evaluator: { readonly interpreter: Interpreter } })
    .evaluator;
  tellTextsApart(interpreter);
  readCriteria(interpreter);
}

/**
 * Texts are equal by their letters, upper or lower case. The library asks the sorting order of English, by which は and ば, ア and あ,
 * and letters of full and half width are the same, and reads dates in both.
 */
function tellTextsApart({ arithmeticHelper }: Interpreter): void {
  const { eq } = arithmeticHelper;
  const isEqual: Comparison = (left, right) =>
    typeof left === 'string' && typeof right === 'string'
      ? left.toLowerCase() === right.toLowerCase()
      : eq(left, right);
  arithmeticHelper.eq = isEqual;
  arithmeticHelper.neq = (left, right) => !isEqual(left, right);
}

/**
 * Among the criteria of `COUNTIF`, `MINIFS` and the like an empty text means blank cells and empty texts alike, and a blank cell 0. The
 * library takes the first for blank cells alone, and the second for a mistake.
 */
function readCriteria({ criterionBuilder }: Interpreter): void {
  const fromCellValue = criterionBuilder.fromCellValue.bind(criterionBuilder);
  criterionBuilder.fromCellValue = (raw, helper) => {
    if (raw === '') return { raw, lambda: (value) => value === '' || typeof value === 'symbol' };
    return fromCellValue(typeof raw === 'symbol' ? 0 : raw, helper);
  };
}
