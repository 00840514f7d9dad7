import type { Area } from './area.ts';
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
  for (const rows of bands(area.row, area.rows)) {
    for (const columns of bands(area.column, area.columns)) {
      const sides = {
        top: rows.isFirst ? borders.top : borders.horizontal,
        bottom: rows.isLast ? borders.bottom : borders.horizontal,
        left: columns.isFirst ? borders.left : borders.vertical,
        right: columns.isLast ? borders.right : borders.vertical,
      };
      const part = { row: rows.at, column: columns.at, rows: rows.count, columns: columns.count };
      tab.formats.changeEach(part, (format) => ({ borders: withSides(format.borders ?? {}, sides, line) }));
    }
  }
  tab.workbook.changed({ ranges: [{ tabId: tab.id, ...area }], tabs: [] });
}

/** The first of some rows or columns, the last, and those between, which are all treated alike. */
function bands(first: number, count: number) {
  const last = first + count - 1;
  return [
    { at: first, count: 1, isFirst: true, isLast: count === 1 },
    { at: first + 1, count: count - 2, isFirst: false, isLast: false },
    { at: last, count: 1, isFirst: false, isLast: true },
  ].filter((band) => band.count > 0 && (band.at > first || band.isFirst));
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
