import type { Area } from '../../../workbook/area.ts';
import type { CellFormat } from '../../../workbook/cell-format.ts';
import type { RichText } from '../../../workbook/rich-text.ts';
import type { RawCell, Tab } from '../../../workbook/tab.ts';
import { placeValidation } from '../data-validation/validation-places.ts';
import { rawCells } from './raw-cells.ts';

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

/** Cells taken off a tab, to be put down elsewhere. */
export function takeCells(tab: Tab, area: Area): CellCopy[][] {
  return rawCells(tab, area).map((cells, down) =>
    cells.map((content, right) => {
      const row = area.row + down;
      const column = area.column + right;
      return {
        content,
        format: tab.cellFormat(row, column),
        note: tab.notes.get(row, column),
        richText: tab.richTexts.get(row, column),
        row,
        column,
      };
    }),
  );
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
