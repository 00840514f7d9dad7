import { type Area, contains, eachCell } from './area.ts';
import type { CellFormat } from './cell-format.ts';
import type { CellValue } from './cell-value.ts';
import type { RichText } from './rich-text.ts';
import type { RawCell, Tab } from './tab.ts';
import { placeValidation } from './validation-places.ts';

/** All that a cell is, apart from where it is and what may be typed there. */
export interface CellCopy {
  /** A formula still reads as in the cell that it was taken from. */
  readonly content: RawCell;
  readonly format: CellFormat;
  readonly note: string | undefined;
  readonly richText: RichText | undefined;
  /** Where it was taken from. */
  readonly row: number;
  readonly column: number;
}

/**
 * Copies of cells, to be put down elsewhere. What a formula outside the area fills is copied as values; what one inside fills stays
 * blank, since its copy fills it again.
 */
export function copyCells(tab: Tab, area: Area): CellCopy[][] {
  return takeCells(tab, area, (row, column) => {
    const anchor = tab.spillAnchor(row, column);
    return anchor && contains(area, { ...anchor, rows: 1, columns: 1 }) ? null : tab.value(row, column);
  });
}

/** Cells as they are, to be moved or put back: without what formulas elsewhere fill. */
export function ownCells(tab: Tab, area: Area): CellCopy[][] {
  return takeCells(tab, area, (row, column) => (tab.spillAnchor(row, column) ? null : tab.value(row, column)));
}

function takeCells(tab: Tab, area: Area, value: (row: number, column: number) => CellValue): CellCopy[][] {
  return eachCell(area, (row, column) => {
    const formula = tab.formula(row, column);
    return {
      content: formula ? { formula } : value(row, column),
      format: tab.cellFormat(row, column),
      note: tab.notes.get(row, column),
      richText: tab.richTexts.get(row, column),
      row,
      column,
    };
  });
}

/** Puts cells down as they are, the top left one at a place. */
export function putCells(tab: Tab, row: number, column: number, cells: readonly (readonly CellCopy[])[]): void {
  tab.workbook.batch(() => {
    tab.put(
      row,
      column,
      cells.map((line) => line.map(({ content }) => content)),
    );
    cells.forEach((line, down) => {
      line.forEach(({ format, note, richText }, right) => {
        tab.setCellFormat(row + down, column + right, format);
        tab.notes.set(row + down, column + right, note);
        tab.richTexts.set(row + down, column + right, richText);
      });
    });
  });
}

/** Takes everything out of cells, so that they are as in a new tab. */
export function wipeCells(tab: Tab, area: Area): void {
  const blank: CellCopy = { content: null, format: {}, note: undefined, richText: undefined, row: 0, column: 0 };
  const line = Array.from({ length: area.columns }, () => blank);
  putCells(
    tab,
    area.row,
    area.column,
    Array.from({ length: area.rows }, () => line),
  );
  placeValidation(tab, area, null);
}
