import { contains } from '../../workbook/area.ts';
import type { Color } from '../../workbook/color.ts';
import type { Tab } from '../../workbook/tab.ts';

/** The colour that alternating colours give to a cell. */
export function bandingColor(tab: Tab, row: number, column: number): Color | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  const banding = tab.bandings.find(({ ranges }) => ranges.some((range) => contains(range, cell)));
  const [range] = banding?.ranges ?? [];
  if (!banding || !range) return undefined;
  const { header, first, second, footer } = banding.colors;
  const [place, count] =
    banding.bands === 'rows' ? [row - range.row, range.rows] : [column - range.column, range.columns];
  if (header && place === 0) return header;
  if (footer && place === count - 1) return footer;
  return (place - (header ? 1 : 0)) % 2 === 0 ? first : second;
}
