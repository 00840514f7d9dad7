import { types } from 'node:util';
import type { ProjectFunctions } from '../../src/host/execution/custom-functions.ts';
import { columnLetters, parseAddress } from '../../src/host/workbook/address.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../src/host/workbook/tab.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';

/** What a cell shows after a formula was put into it, and how often the add-on's functions ran for it. */
export interface ComputedCell {
  readonly value: unknown;
  readonly display: string;
  readonly note: string;
  readonly calls: number;
}

/** Puts calls of custom functions into cells of the first tab and reads what comes of them. */
export class FormulaCells {
  private functions: ProjectFunctions | null = null;

  constructor(private readonly workbook: Workbook) {}

  use(functions: ProjectFunctions): void {
    this.functions = functions;
    this.workbook.useCustomFunctions(functions);
  }

  /** Calls a function with values: rows become a range, plain values stand in the formula, missing ones at the end are left out. */
  compute(cell: string | null, name: string, args: readonly unknown[]): ComputedCell {
    const last = args.findLastIndex((arg) => arg !== undefined);
    const written = Array.from(args.slice(0, last + 1), (arg) => this.written(arg));
    return this.computeFormula(cell, `=${name}(${written.join(',')})`);
  }

  /** Computes a formula in the cell given, or in a free one. */
  computeFormula(cell: string | null, formula: string): ComputedCell {
    const { tab } = this;
    const place = cell === null ? null : parseAddress(cell);
    const row = place?.top ?? 1;
    const column = place?.left ?? tab.lastColumn + 2;
    const before = this.calls;
    tab.enterFormulas(row, column, [[formula]]);
    const value = tab.value(row, column);
    return {
      value: this.scriptValue(value),
      display: tab.displayText(row, column),
      note: value instanceof ErrorValue ? value.note : '',
      calls: this.calls - before,
    };
  }

  private get tab(): Tab {
    const [first] = this.workbook.tabs;
    if (!first) throw new Error('a workbook has a tab');
    return first;
  }

  private get calls(): number {
    return [...(this.functions?.calls.values() ?? [])].reduce((sum, calls) => sum + calls, 0);
  }

  private written(arg: unknown): string {
    if (typeof arg === 'number') return String(arg);
    if (typeof arg === 'boolean') return arg ? 'TRUE' : 'FALSE';
    if (typeof arg === 'string' && arg !== '') return `"${arg.replaceAll('"', '""')}"`;
    const rows: unknown[][] = Array.isArray(arg) ? (Array.isArray(arg[0]) ? arg : [arg]) : [[arg]];
    return this.inCells(rows.map((row) => row.map((value) => this.cellValue(value))));
  }

  /** Writes values beside the first tab and names where they are. */
  private inCells(rows: CellValue[][]): string {
    const tab = this.workbook.tabNamed('Arguments') ?? this.workbook.addTab({ name: 'Arguments' });
    const column = tab.lastColumn + 2;
    tab.put(1, column, rows);
    const width = rows[0]?.length ?? 1;
    return `Arguments!${columnLetters(column)}1:${columnLetters(column + width - 1)}${rows.length}`;
  }

  private cellValue(value: unknown): CellValue {
    if (types.isDate(value)) return new DateSerial(this.workbook.serial(new Date(value.getTime())));
    return value === '' || value === undefined ? null : (value as CellValue);
  }

  private scriptValue(value: CellValue): unknown {
    if (value instanceof DateSerial) return this.workbook.instant(value.serial);
    return value instanceof ErrorValue ? value.text : (value ?? '');
  }
}
