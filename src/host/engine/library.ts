import { HyperFormula } from 'hyperformula';
import { mostCells, mostColumns } from '../workbook/limits.ts';
import type { StructuralEdit } from '../workbook/structural-edit.ts';
import { adaptFunctions } from './adapted-functions.ts';
import { ArrayFunctions } from './array-functions.ts';
import { compareLikeSheets } from './comparisons.ts';
import { type Computed, type Constant, KindedNumber } from './computed.ts';
import { Conversion, sameScalar } from './conversion.ts';
import type { CellPlace } from './custom-functions.ts';
import { malformedError, toErrorValue } from './error-values.ts';
import { sheetName } from './formula/translate.ts';
import { ContextSlot, type FunctionContext } from './function-context.ts';
import { register } from './function-plugin.ts';
import type { CellAddress, Graph, Scalar } from './hyperformula.ts';
import { LambdaFunctions } from './lambda-functions.ts';
import { ListFunctions } from './list-functions.ts';
import { QuickLookup } from './quick-lookup.ts';
import { removeQuickly } from './quick-removal.ts';
import { SheetFunctions } from './sheet-functions.ts';

for (const functions of [ArrayFunctions, LambdaFunctions, ListFunctions, SheetFunctions]) register(functions);
adaptFunctions();

/** Functions of the library that Sheets lacks or understands differently. */
const notOfSheets = /^(?:LOCAL\.|HF\.|SPLIT$|VERSION$|MAXPOOL$|MEDIANPOOL$|INTERVAL$)/;
/** The functions that every spreadsheet has, in upper case. */
export const builtInFunctions: ReadonlySet<string> = new Set(
  HyperFormula.getRegisteredFunctionNames('enGB').filter((name) => !notOfSheets.test(name)),
);

/**
 * The calculating library, spoken to in our places and values. It computes only when told: in between, constants go straight into
 * its graph, which is many times quicker than through its front door.
 */
export class Library {
  private readonly slot = new ContextSlot();
  private readonly engine = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    context: this.slot,
    undoLimit: 0,
    dateFormats: ['YYYY-MM-DD', 'YYYY/MM/DD', 'MM/DD/YYYY'],
    maxRows: mostCells,
    maxColumns: mostColumns,
  });
  private readonly sheets = new Map<number, number>();
  private readonly tabIds = new Map<number, number>();
  private readonly lookup = new QuickLookup(this.engine);
  readonly conversion = new Conversion(this.engine);

  constructor() {
    removeQuickly(this.engine.dependencyGraph);
    compareLikeSheets(this.engine);
    this.engine.suspendEvaluation();
  }

  get graph(): Graph {
    return this.engine.dependencyGraph;
  }

  /** Gives the functions that formulas call on what they work with. */
  connect(context: FunctionContext): void {
    this.slot.context = context;
  }

  isBuiltIn(upperCaseName: string): boolean {
    return builtInFunctions.has(upperCaseName);
  }

  addTab(tabId: number): void {
    const sheet = this.engine.getSheetId(this.engine.addSheet(sheetName(tabId)));
    if (sheet === undefined) throw new Error(`The calculating library did not add tab ${tabId}.`);
    this.sheets.set(tabId, sheet);
    this.tabIds.set(sheet, tabId);
  }

  removeTab(tabId: number): void {
    const sheet = this.sheet(tabId);
    this.engine.removeSheet(sheet);
    this.sheets.delete(tabId);
    this.tabIds.delete(sheet);
  }

  address({ tabId, row, column }: CellPlace): CellAddress {
    return { sheet: this.sheet(tabId), row: row - 1, col: column - 1 };
  }

  place({ sheet, row, col }: CellAddress): CellPlace {
    return { tabId: this.tabIds.get(sheet) ?? Number.NaN, row: row + 1, column: col + 1 };
  }

  value(place: CellPlace): Computed {
    return this.conversion.toComputed(this.graph.getCellValue(this.address(place)));
  }

  isBlank(place: CellPlace): boolean {
    return this.graph.getCell(this.address(place)) === undefined || this.value(place) === null;
  }

  setConstant(place: CellPlace, constant: Constant): void {
    const address = this.address(place);
    this.graph.setValueToCell(address, { parsedValue: this.conversion.toScalar(constant), rawValue: rawKey(constant) });
  }

  clear(place: CellPlace): void {
    this.graph.setCellEmpty(this.address(place));
  }

  /** Answers whether that changed the cell. */
  setScalar(place: CellPlace, scalar: Scalar): boolean {
    const address = this.address(place);
    const vertex = this.graph.getCell(address);
    if (sameScalar(vertex ? this.graph.getCellValue(address) : this.conversion.blank, scalar)) return false;
    const computed = this.conversion.toComputed(scalar);
    if (computed === null) this.graph.setCellEmpty(address);
    else
      this.graph.setValueToCell(address, {
        parsedValue: this.conversion.toScalar(computed),
        rawValue: rawKey(computed),
      });
    return true;
  }

  /** `null` for a malformed formula. */
  setFormula(place: CellPlace, formula: string | null): void {
    if (formula === null) this.setConstant(place, toErrorValue(malformedError()));
    else this.engine.setCellContents(this.address(place), formula);
  }

  markDirty(place: CellPlace): void {
    const vertex = this.graph.getCell(this.address(place));
    if (vertex) this.graph.graph.markNodeAsDirty(vertex);
  }

  /** Computes what is to be computed; answers the cells with a new value. */
  compute(): CellPlace[] {
    const changes = this.lookup.during(() => this.engine.resumeEvaluation());
    removeQuickly(this.engine.dependencyGraph);
    this.engine.suspendEvaluation();
    const isKnown = (sheet: number) => this.tabIds.has(sheet);
    return changes.flatMap((change) =>
      'address' in change && isKnown(change.sheet) ? [this.place(change.address)] : [],
    );
  }

  /** Rows and columns that may hold something. */
  extent(tabId: number): { readonly rows: number; readonly columns: number } {
    const sheet = this.sheet(tabId);
    return { rows: this.graph.getSheetHeight(sheet), columns: this.graph.getSheetWidth(sheet) };
  }

  /** Rows or columns come, go or move, and formulas follow. */
  apply(edit: StructuralEdit, grid: { readonly rows: number; readonly columns: number }): void {
    const sheet = this.sheet(edit.tabId);
    const first = edit.at - 1;
    const isRow = edit.axis === 'row';
    if (edit.kind === 'insert') {
      if (isRow) this.engine.addRows(sheet, [first, edit.count]);
      else this.engine.addColumns(sheet, [first, edit.count]);
    } else if (edit.kind === 'delete') {
      if (isRow) this.engine.removeRows(sheet, [first, edit.count]);
      else this.engine.removeColumns(sheet, [first, edit.count]);
    } else {
      const last = first + edit.count - 1;
      const start = { sheet, row: isRow ? first : 0, col: isRow ? 0 : first };
      const end = { sheet, row: isRow ? last : grid.rows - 1, col: isRow ? grid.columns - 1 : last };
      this.engine.moveCells({ start, end }, { ...start, [isRow ? 'row' : 'col']: edit.to - 1 });
    }
  }

  private sheet(tabId: number): number {
    const sheet = this.sheets.get(tabId);
    if (sheet === undefined) throw new RangeError(`There is no tab ${tabId}.`);
    return sheet;
  }
}

/** The library takes a constant for unchanged if this is. */
function rawKey(constant: Constant): string | number | boolean {
  if (constant instanceof KindedNumber) return `\0${constant.kind} ${constant.value} ${constant.format ?? ''}`;
  return typeof constant === 'object' ? `\0${constant.text} ${constant.note}` : constant;
}
