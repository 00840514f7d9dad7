import stringWidth from 'string-width';
import type { Area } from '../../workbook/area.ts';
import type { CellFormat } from '../../workbook/cell-format.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../workbook/cell-value.ts';
import { hexOf } from '../../workbook/color.ts';
import type { RichText } from '../../workbook/rich-text.ts';
import type { Tab } from '../../workbook/tab.ts';
import { styleForFile, textStyleForFile } from './cell-style.ts';
import { conditionalFormatForFile } from './conditional-format.ts';
import { textForFile } from './escaped-text.ts';
import { areasForFile, excelColumns, type SaveContext } from './file-context.ts';
import { formulaForFile, spilledForFile } from './formula-out.ts';
import { linkForFile } from './link.ts';
import { outlineOf } from './outline.ts';
import { type FileCell, type FileSheetContents, type FileStyle, fileColor } from './package.ts';
import { columnWidthForFile, rowHeightForFile } from './sizes.ts';
import { validationForFile } from './validation.ts';

type Cells = Map<string, Partial<FileCell>>;

/** A tab as a file has it, without its charts. */
export function sheetForFile(tab: Tab, context: SaveContext): FileSheetContents {
  const area = { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn };
  const values = tab.lastRow > 0 ? tab.values(area) : [];
  const cells: Cells = new Map();
  addSpecialTexts(cells, values);
  if (tab.lastRow > 0) addFormulas(cells, tab, area, values, context);
  addStyles(cells, tab, values);
  for (const [row, column, text] of tab.notes.entries()) {
    cellAt(cells, row, column).comment = { text: textForFile(text) };
  }
  for (const [row, column, text] of tab.richTexts.entries()) addRichText(cellAt(cells, row, column), text, context);
  const rowDefs = rowsOf(tab);
  // The file holds sizes and groups of as many rows as it has.
  const blankRows = Math.max(0, 1 + ([...rowDefs.keys()].at(-1) ?? -1) - values.length);
  return {
    name: context.names.fileName(tab.name),
    rows: [
      ...values.map((row) => row.map((value) => (value === '' ? null : plainValue(value)))),
      ...Array.from({ length: blankRows }, () => []),
    ],
    cells,
    columns: columnsOf(tab, values),
    rowDefs,
    merges: tab.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    })),
    dataValidations: tab.validations.flatMap((validation) => validationForFile(validation, tab, context) ?? []),
    conditionalRules: tab.conditionalFormats.flatMap(
      (rule, index) => conditionalFormatForFile(rule, index + 1, tab, context) ?? [],
    ),
    ...((tab.frozenRows > 0 || tab.frozenColumns > 0) && {
      freezePane: { rows: tab.frozenRows, columns: tab.frozenColumns },
    }),
    ...(tab.filter && { autoFilter: { range: areasForFile(tab.filter.ranges) } }),
    view: { showGridLines: !tab.gridlinesHidden, ...(tab.color && { tabColor: fileColor(hexOf(tab.color)) }) },
    hidden: tab.hidden,
  };
}

function cellAt(cells: Cells, row: number, column: number): Partial<FileCell> {
  const key = `${row - 1},${column - 1}`;
  const cell = cells.get(key) ?? {};
  cells.set(key, cell);
  return cell;
}

function plainValue(value: CellValue): number | string | boolean | null {
  if (value instanceof DateSerial) return value.serial;
  if (typeof value === 'string') return textForFile(value);
  return value instanceof ErrorValue ? value.text : value;
}

/** A text that reads like an error is written as rich text, which nothing takes for one. */
function addSpecialTexts(cells: Cells, values: readonly (readonly CellValue[])[]): void {
  values.forEach((row, y) => {
    row.forEach((value, x) => {
      if (typeof value === 'string' && value.startsWith('#'))
        cellAt(cells, y + 1, x + 1).richText = [{ text: textForFile(value) }];
    });
  });
}

function addFormulas(
  cells: Cells,
  tab: Tab,
  area: Area,
  values: readonly (readonly CellValue[])[],
  context: SaveContext,
): void {
  const valueAt = (row: number, column: number) => values[row - 1]?.[column - 1] ?? null;
  const put = (row: number, column: number, formula: string) => {
    const cell = cellAt(cells, row, column);
    cell.formula = formula;
    cell.formulaResult = plainValue(valueAt(row, column));
    delete cell.richText;
  };
  tab.formulas(area).forEach((row, y) => {
    row.forEach((formula, x) => {
      if (formula === '') return;
      const spilled = spilledCells(tab.spillArea(y + 1, x + 1));
      const value = valueAt(y + 1, x + 1);
      put(y + 1, x + 1, formulaForFile(formula, value, spilled.length > 0, context, tab.name));
      for (const [spilledRow, spilledColumn] of spilled) {
        const result = valueAt(spilledRow, spilledColumn);
        if (result !== null && result !== '') put(spilledRow, spilledColumn, spilledForFile(result));
      }
    });
  });
}

/** The cells that a formula fills besides its own. Blank ones stay blank in a file: Excel's charts draw an empty text as zero. */
function spilledCells({ row, column, rows, columns }: Area): (readonly [row: number, column: number])[] {
  return Array.from({ length: rows * columns - 1 }, (_, index) => {
    const place = index + 1;
    return [row + Math.floor(place / columns), column + (place % columns)] as const;
  });
}

function addStyles(cells: Cells, tab: Tab, values: readonly (readonly CellValue[])[]): void {
  const known = new Map<CellFormat, Map<string | undefined, FileStyle>>();
  const styleOf = (format: CellFormat, pattern: string | undefined) => {
    const styles = known.get(format) ?? new Map<string | undefined, FileStyle>();
    const style = styles.get(pattern) ?? styleForFile(format, pattern);
    known.set(format, styles.set(pattern, style));
    return style;
  };
  for (const [row, column, format] of tab.cellFormats()) {
    cellAt(cells, row, column).style = styleOf(format, format.numberFormat);
  }
  values.forEach((row, y) => {
    row.forEach((value, x) => {
      const isDate = value instanceof DateSerial;
      if (!isDate && !isLongNumber(value)) return;
      const format = tab.cellFormat(y + 1, x + 1);
      const pattern = isDate ? tab.numberFormat(y + 1, x + 1) : '0';
      if (!format.numberFormat) cellAt(cells, y + 1, x + 1).style = styleOf(format, pattern);
    });
  });
}

/** Excel shows whole numbers of twelve digits and more, register numbers for one, as powers of ten unless told not to. */
function isLongNumber(value: CellValue): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) >= 1e11;
}

function addRichText(cell: Partial<FileCell>, { runs, text }: RichText, context: SaveContext): void {
  const link = runs.find((run) => run.link !== null)?.link;
  if (link) cell.hyperlink = linkForFile(link, context);
  cell.richText = runs.map(({ start, end, style }) => ({
    text: textForFile(text.slice(start, end)),
    font: textStyleForFile(style),
  }));
}

/** Every column that is used has a width of its own: programs differ in theirs, and a date that does not fit shows as `###`. */
function columnsOf(tab: Tab, values: readonly (readonly CellValue[])[]): NonNullable<FileSheetContents['columns']> {
  const needed = dateWidths(tab, values);
  return Array.from({ length: Math.min(tab.columns, excelColumns) }, (_, index) => {
    const pixels = tab.columnTracks.size(index + 1);
    const untouched = pixels === tab.columnTracks.defaultSize;
    return {
      width: columnWidthForFile(untouched ? Math.max(pixels, needed.get(index) ?? 0) : pixels),
      ...(tab.columnTracks.isHidden(index + 1) && { hidden: true }),
      ...outlineOf(tab.columnTracks, index + 1),
    };
  });
}

function dateWidths(tab: Tab, values: readonly (readonly CellValue[])[]): Map<number, number> {
  const widths = new Map<number, number>();
  values.forEach((row, y) => {
    row.forEach((value, x) => {
      if (!(value instanceof DateSerial)) return;
      widths.set(x, Math.max(widths.get(x) ?? 0, stringWidth(tab.displayText(y + 1, x + 1)) * 7 + 12));
    });
  });
  return widths;
}

function rowsOf({ rows, rowTracks }: Tab): NonNullable<FileSheetContents['rowDefs']> {
  const definitions: NonNullable<FileSheetContents['rowDefs']> = new Map();
  for (let row = 1; row <= rows; row += 1) {
    const pixels = rowTracks.size(row);
    const outline = outlineOf(rowTracks, row);
    if (pixels === rowTracks.defaultSize && !rowTracks.isHidden(row) && Object.keys(outline).length === 0) continue;
    definitions.set(row - 1, {
      ...(pixels !== rowTracks.defaultSize && { height: rowHeightForFile(pixels) }),
      hidden: rowTracks.isHidden(row),
      ...outline,
    });
  }
  return definitions;
}
