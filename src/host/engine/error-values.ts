import { CellError, ErrorType } from 'hyperformula';
import { type ErrorText, ErrorValue } from '../workbook/cell-value.ts';

const texts: Readonly<Record<ErrorType, ErrorText>> = {
  [ErrorType.NA]: '#N/A',
  [ErrorType.DIV_BY_ZERO]: '#DIV/0!',
  [ErrorType.REF]: '#REF!',
  [ErrorType.VALUE]: '#VALUE!',
  [ErrorType.NAME]: '#NAME?',
  [ErrorType.NUM]: '#NUM!',
  [ErrorType.ERROR]: '#ERROR!',
  [ErrorType.CYCLE]: '#REF!',
  [ErrorType.SPILL]: '#REF!',
  [ErrorType.LIC]: '#ERROR!',
};

const types: Readonly<Record<ErrorText, ErrorType>> = {
  '#N/A': ErrorType.NA,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#REF!': ErrorType.REF,
  '#VALUE!': ErrorType.VALUE,
  '#NAME?': ErrorType.NAME,
  '#NUM!': ErrorType.NUM,
  '#ERROR!': ErrorType.ERROR,
};

const circular = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

/** Sentences of Sheets for errors that the library words in its own way. */
const notes: Readonly<Partial<Record<ErrorType, string>>> = {
  [ErrorType.CYCLE]: circular,
  [ErrorType.DIV_BY_ZERO]: 'Function DIVIDE parameter 2 cannot be zero.',
};

const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Parsing error/, 'Formula parse error.'],
  [/^(Sheet does not exist|Address is not correct)\.$/, 'Reference does not exist.'],
];

/** An error as the cell shows it. */
export function toErrorValue(error: CellError): ErrorValue {
  const message = error.message ?? (error.type === ErrorType.REF ? 'Reference does not exist.' : '');
  const sentence = sentences.find(([pattern]) => pattern.test(message))?.[1];
  return new ErrorValue(texts[error.type], notes[error.type] ?? sentence ?? message);
}

export function toCellError(error: ErrorValue): CellError {
  return new CellError(types[error.text], error.note);
}

export function circularError(): CellError {
  return new CellError(ErrorType.CYCLE);
}

/** `#N/A`, as Sheets shows it where a function has nothing to give. */
export function notAvailable(message: string): CellError {
  return new CellError(ErrorType.NA, message);
}

export function wrongArguments(name: string): CellError {
  return notAvailable(`Wrong number of arguments to ${name}.`);
}

export function malformedError(): CellError {
  return new CellError(ErrorType.ERROR, 'Formula parse error.');
}
