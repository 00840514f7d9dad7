import { type Area, eachCell } from './area.ts';
import type { BorderLine, CellBorders } from './cell-format.ts';
import type { Tab } from './tab.ts';

/** Draws a line (true), takes it away (false) or leaves it as it is (null). */
export type Side = boolean | null;

/** What is done to the outer sides of an area and to the lines between its cells. */
export interface AreaBorders {
  readonly top: Side;
  readonly left: Side;
  readonly bottom: Side;
  readonly right: Side;
  readonly vertical: Side;
  readonly horizontal: Side;
}

export function drawBorders(tab: Tab, area: Area, borders: AreaBorders, line: BorderLine): void {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  tab.workbook.batch(() => {
    eachCell(area, (row, column) => {
      const sides = {
        top: row === area.row ? borders.top : borders.horizontal,
        bottom: row === lastRow ? borders.bottom : borders.horizontal,
        left: column === area.column ? borders.left : borders.vertical,
        right: column === lastColumn ? borders.right : borders.vertical,
      };
      const drawn = withSides(tab.cellFormat(row, column).borders ?? {}, sides, line);
      tab.format({ row, column, rows: 1, columns: 1 }, { borders: drawn });
    });
  });
}

function withSides(
  borders: CellBorders,
  sides: Readonly<Record<keyof CellBorders, Side>>,
  line: BorderLine,
): CellBorders | undefined {
  const kept = (Object.keys(sides) as (keyof CellBorders)[]).flatMap((side) => {
    const drawn = sides[side] ? line : borders[side];
    return drawn && sides[side] !== false ? [[side, drawn] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
