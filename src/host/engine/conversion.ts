import { CellError, type HyperFormula } from 'hyperformula';
import { type CellValue, DateSerial, ErrorValue } from '../workbook/cell-value.ts';
import { type Computed, type Constant, KindedNumber, type NumberKind } from './computed.ts';
import { toCellError, toErrorValue } from './error-values.ts';
import type { Blank, Graph, InterpreterValue, RichNumber, Scalar } from './hyperformula.ts';

const samples = ['=DATE(2000,1,1)', '=TIME(12,0,0)', '=NOW()', '1%', '$1'];

const kinds: Readonly<Record<string, NumberKind>> = {
  NUMBER_DATE: 'date',
  NUMBER_TIME: 'time',
  NUMBER_DATETIME: 'dateTime',
  NUMBER_PERCENT: 'percent',
  NUMBER_CURRENCY: 'currency',
};

/** Values of the calculating library to ours and back. It keeps its classes of dates and percentages to itself, so samples stand in for them. */
export class Conversion {
  private readonly sampleOf = new Map<NumberKind, RichNumber>();
  readonly blank: Blank;

  constructor(library: HyperFormula) {
    const sheet = library.getSheetId(library.addSheet('SAMPLES'));
    if (sheet === undefined) throw new Error('The calculating library did not add a sheet.');
    const address = { sheet, row: 0, col: 0 };
    for (const content of samples) {
      library.setCellContents(address, content);
      const sample = library.dependencyGraph.getScalarValue(address);
      if (typeof sample !== 'object' || !('val' in sample)) continue;
      const kind = kinds[sample.getDetailedType()];
      if (kind) this.sampleOf.set(kind, sample);
    }
    library.setCellContents(address, null);
    const blank = library.dependencyGraph.getScalarValue(address);
    if (typeof blank !== 'symbol') throw new Error('The calculating library has no blank.');
    this.blank = blank;
    library.removeSheet(sheet);
  }

  toComputed(value: InterpreterValue): Computed {
    if (typeof value === 'symbol') return null;
    if (typeof value !== 'object') return value;
    if (value instanceof CellError) return toErrorValue(value);
    if (!('val' in value)) return this.toComputed(value.data[0]?.[0] ?? this.blank);
    const kind = kinds[value.getDetailedType()];
    return kind ? new KindedNumber(value.val, kind, value.format) : value.val;
  }

  toScalar(value: Constant): Exclude<Scalar, Blank> {
    if (value instanceof ErrorValue) return toCellError(value);
    return value instanceof KindedNumber ? this.rich(value.value, value.kind, value.format) : value;
  }

  /** A custom function's result: nothing shows as an empty text, what is not a number is an error. */
  fromResult(value: CellValue): Scalar {
    if (value === null) return '';
    if (value instanceof ErrorValue) return toCellError(value);
    if (value instanceof DateSerial)
      return this.rich(value.serial, Number.isInteger(value.serial) ? 'date' : 'dateTime');
    if (typeof value === 'number' && !Number.isFinite(value)) return toCellError(new ErrorValue('#NUM!', notANumber));
    return value;
  }

  private rich(value: number, kind: NumberKind, format?: string): RichNumber | number {
    const rich = this.sampleOf.get(kind)?.fromNumber(value);
    if (rich && format !== undefined) rich.format = format;
    return rich ?? value;
  }
}

const notANumber = 'Result was not a number.';

/** What tells two scalars apart when a cell is set again. */
export function sameScalar(a: ReturnType<Graph['getCellValue']> | undefined, b: Scalar): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (a instanceof CellError) return b instanceof CellError && a.type === b.type && a.message === b.message;
  if (!('val' in a) || !('val' in b)) return false;
  return a.val === b.val && a.format === b.format && a.getDetailedType() === b.getDetailedType();
}
