import { eachCell } from '../../../workbook/area.ts';
import type { BorderLine, CellBorders } from '../../../workbook/cell-format.ts';
import { parseColor } from '../../../workbook/color.ts';
import { write } from '../../method.ts';
import type { EnumValue } from '../../service.ts';
import { formatEach } from './cell-property.ts';
import { edit, type RangeMethods } from './range-methods.ts';

type Side = boolean | null;
type BorderArguments = [Side, Side, Side, Side, Side, Side, (string | null)?, (EnumValue | null)?];

/** The lines around and between the cells. */
export const borderMethods: RangeMethods = {
  setBorder: write(
    [
      'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?',
      'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,String?,SpreadsheetApp.BorderStyle?',
    ],
    (range, [top, left, bottom, right, vertical, horizontal, color, style]: BorderArguments, execution) => {
      const line: BorderLine = {
        color: parseColor(color ?? 'black') ?? { rgb: '#000000' },
        style: (style?.name ?? 'SOLID').toLowerCase().replace('_', '-') as BorderLine['style'],
      };
      const lastRow = range.row + range.rows - 1;
      const lastColumn = range.column + range.columns - 1;
      return edit(range, execution, (tab) => {
        const changes = eachCell(range, (row, column) => {
          const sides = {
            top: row === range.row ? top : horizontal,
            bottom: row === lastRow ? bottom : horizontal,
            left: column === range.column ? left : vertical,
            right: column === lastColumn ? right : vertical,
          };
          return { borders: withSides(tab.cellFormat(row, column).borders ?? {}, sides, line) };
        });
        formatEach(tab, range, changes);
      });
    },
  ),
};

/** Draws the line where a side is true, takes the line away where it is false, and leaves it where it is null. */
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
