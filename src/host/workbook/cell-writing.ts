import { type CellInput, isFormula, KindedNumber } from '../engine/computed.ts';
import { withCommas } from '../engine/formula/separators.ts';
import { readEntry } from './cell-entry.ts';
import { type CellValue, DateSerial, ErrorValue } from './cell-value.ts';
import type { FormatGrid } from './format-grid.ts';
import type { Locale } from './locale.ts';
import { datePattern, patternKind, textFormat } from './number-format.ts';

/** What `enter` takes: texts are read as if they were typed, a `Date` is an instant. */
export type Entry = null | undefined | number | string | boolean | Date;

/** A cell as it stands in a file: nothing is read into a text. `formula` starts with `=`. */
export type RawCell = CellValue | { readonly formula: string };

type Content = CellInput['content'];

/** Turns what is written into a tab's cells into contents, setting number formats where the writing brings one and none is set. */
export class CellWriting {
  constructor(
    private readonly formats: FormatGrid,
    private readonly locale: Locale,
    private readonly currentYear: number,
    private readonly serial: (instant: Date) => number,
  ) {}

  entry(row: number, column: number, entry: Entry): Content {
    const pattern = this.formats.at(row, column).numberFormat;
    if (entry === null || entry === undefined) return null;
    if (entry instanceof Date) return this.date(row, column, this.serial(entry));
    if (typeof entry === 'string') return this.text(row, column, entry);
    if (pattern === textFormat) return String(entry).toUpperCase();
    return typeof entry === 'number' ? this.number(row, column, entry) : entry;
  }

  /** A text as a person types it. */
  typed(row: number, column: number, text: string): Content {
    const content = this.text(row, column, text);
    return isFormula(content) && this.locale.decimal === ',' ? { formula: withCommas(content.formula) } : content;
  }

  raw(row: number, column: number, cell: RawCell): Content {
    if (cell instanceof DateSerial) return this.date(row, column, cell.serial);
    return typeof cell === 'number' ? this.number(row, column, cell) : cell;
  }

  /** A number takes the look of the cell's own format along: what refers to a cell of dates shows dates. */
  number(row: number, column: number, value: number): Content {
    if (!Number.isFinite(value)) return new ErrorValue('#NUM!', 'Result was not a number.');
    const pattern = this.formats.at(row, column).numberFormat;
    const kind = pattern === undefined ? 'number' : patternKind(pattern);
    return kind === 'number' ? value : new KindedNumber(value, kind, pattern);
  }

  private text(row: number, column: number, text: string): Content {
    const read = readEntry(text, this.locale, this.currentYear, this.formats.at(row, column).numberFormat);
    switch (read.kind) {
      case 'blank':
        return null;
      case 'formula':
        return { formula: read.formula };
      case 'text':
        return read.text;
      case 'boolean':
        return read.value;
      case 'number':
        if (read.format !== undefined) this.formatIfNone(row, column, read.format);
        return this.number(row, column, read.value);
    }
  }

  private date(row: number, column: number, serial: number): Content {
    this.formatIfNone(row, column, datePattern(serial, this.locale));
    return this.number(row, column, serial);
  }

  private formatIfNone(row: number, column: number, numberFormat: string): void {
    const format = this.formats.at(row, column);
    if (format.numberFormat === undefined) this.formats.put(row, column, Object.freeze({ ...format, numberFormat }));
  }
}
