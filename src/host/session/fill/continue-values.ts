import type { CellValue } from '../../workbook/cell-value.ts';
import { DateSerial } from '../../workbook/cell-value.ts';
import { constantStep } from './constant-step.ts';
import type { Continuation } from './continuation.ts';
import { continueDates } from './continue-dates.ts';
import { continueNames } from './continue-names.ts';
import { continueTexts } from './continue-texts.ts';

/**
 * How a line of values goes on, as Google Sheets fills it: numbers by their common difference, dates by days or months, texts that
 * count, names of days and months. Null for values that only repeat, as a single number does.
 */
export function continueValues(values: readonly CellValue[]): Continuation | null {
  if (values.every((value) => typeof value === 'number')) return continueNumbers(values);
  if (values.every((value) => value instanceof DateSerial)) return continueDates(values.map(({ serial }) => serial));
  if (values.every((value) => typeof value === 'string')) return continueNames(values) ?? continueTexts(values);
  return null;
}

function continueNumbers(numbers: readonly number[]): Continuation | null {
  const [first = 0] = numbers;
  const step = numbers.length > 1 ? constantStep(numbers) : null;
  // Without the dust of binary fractions: 0.1, 0.2 go on with 0.3.
  return step === null ? null : (place) => Number((first + step * place).toPrecision(15));
}
