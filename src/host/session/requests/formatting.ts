import type { FormatChange } from '../../protocol/requests.ts';
import { type Area, eachCell } from '../../workbook/area.ts';
import { type AreaBorders, drawBorders } from '../../workbook/borders.ts';
import { type CellFormatChange, untouchedLook } from '../../workbook/cell-format.ts';
import { type Color, parseColor } from '../../workbook/color.ts';
import { changeDecimals } from '../../workbook/decimals.ts';
import type { Tab } from '../../workbook/tab.ts';
import { edit } from './edit.ts';
import { cellOn, filledParts, onGrid, onTab } from './places.ts';
import type { Handlers } from './request-context.ts';

/** How cells look, and what is noted beside them. */
export const formattingRequests: Handlers<'format' | 'note'> = {
  format: ({ tabId, areas, change }, context) =>
    onTab(context, tabId, (tab) =>
      edit(context, () => {
        for (const area of onGrid(tab, areas)) formatArea(tab, area, change);
      }),
    ),
  note: ({ tabId, text, ...place }, context) =>
    onTab(context, tabId, (tab) => {
      const cell = cellOn(tab, place);
      if (!cell) return { problem: context.words.outsideGrid };
      return edit(context, () => {
        tab.notes.set(cell.row, cell.column, text === '' ? undefined : text);
        context.workbook.changed({ ranges: [{ tabId, ...cell }], tabs: [] });
      });
    }),
};

function formatArea(tab: Tab, area: Area, change: FormatChange): void {
  if (change.clear) tab.format(area, untouchedLook);
  const look = lookOf(change);
  if (Object.keys(look).length > 0) tab.format(area, look);
  const { borders, decimals } = change;
  if (borders) drawBorders(tab, area, bordersOf[borders], { color: { rgb: '#000000' }, style: 'solid' });
  if (decimals) for (const part of filledParts(tab, [area])) shiftDecimals(tab, part, decimals);
}

function shiftDecimals(tab: Tab, area: Area, by: 1 | -1): void {
  eachCell(area, (row, column) => {
    const pattern = changeDecimals(tab.numberFormat(row, column), tab.displayText(row, column), by);
    tab.format({ row, column, rows: 1, columns: 1 }, { numberFormat: pattern });
  });
}

function lookOf(change: FormatChange): CellFormatChange {
  const { bold, italic, underline, strikethrough, color, background, fontSize } = change;
  const { horizontal, vertical, wrap, numberFormat } = change;
  return {
    ...(bold !== undefined && { bold: bold || undefined }),
    ...(italic !== undefined && { italic: italic || undefined }),
    ...(underline !== undefined && { underline: underline || undefined }),
    ...(strikethrough !== undefined && { strikethrough: strikethrough || undefined }),
    ...(color !== undefined && { fontColor: colorOf(color) }),
    ...(background !== undefined && { background: colorOf(background) }),
    ...(fontSize !== undefined && { fontSize: fontSize ?? undefined }),
    ...(horizontal !== undefined && { horizontalAlignment: horizontal ?? undefined }),
    ...(vertical !== undefined && { verticalAlignment: vertical ?? undefined }),
    ...(wrap !== undefined && { wrap: wrap ?? undefined }),
    ...(numberFormat !== undefined && { numberFormat: numberFormat ?? undefined }),
  };
}

function colorOf(css: string | null): Color | undefined {
  return css === null ? undefined : parseColor(css);
}

const bordersOf: Readonly<Record<NonNullable<FormatChange['borders']>, AreaBorders>> = {
  all: { top: true, left: true, bottom: true, right: true, vertical: true, horizontal: true },
  outer: { top: true, left: true, bottom: true, right: true, vertical: null, horizontal: null },
  none: { top: false, left: false, bottom: false, right: false, vertical: false, horizontal: false },
};
