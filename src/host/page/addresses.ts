import type { Area } from '../protocol/cell-view.ts';
import type { TabView } from '../protocol/workbook-view.ts';
import { areaOf, around, type Place } from './areas.ts';

const LETTERS = 26;
const A = 65;

/** `A`, `B` … `Z`, `AA` … */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / LETTERS);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(A + ((column - 1) % LETTERS));
}

export function cellName({ row, column }: Place): string {
  return `${columnName(column)}${row}`;
}

/** `B2`, `B2:C5`, `B:C` for whole columns, `2:5` for whole rows. */
export function areaName(area: Area, tab: Pick<TabView, 'rows' | 'columns'>): string {
  const { row, column, rows, columns } = area;
  if (rows === 1 && columns === 1) return cellName(area);
  if (row === 1 && rows === tab.rows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (column === 1 && columns === tab.columns) return `${row}:${row + rows - 1}`;
  return `${cellName(area)}:${cellName({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** A tab's name as a formula takes it: in quotes where it is not a plain word. */
export function tabReference(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;
}

export interface Address {
  /** Left out: the tab that is meant anyway. */
  readonly tab?: string;
  readonly area: Area;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`, with or without a tab. Null where the text is none, or beyond the tab's cells. */
export function readAddress(text: string, tabs: readonly TabView[], inFront: TabView): Address | null {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!found) return null;
  const [, quoted, plain, cells = ''] = found;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const tab = name === undefined ? inFront : tabs.find((other) => other.name === name);
  const area = tab && readArea(cells, tab);
  if (!tab || !area) return null;
  return name === undefined ? { area } : { tab: tab.name, area };
}

function readArea(text: string, tab: TabView): Area | null {
  const [from = '', to = from, ...rest] = text.replaceAll('$', '').split(':');
  const [start, end] = [readCorner(from), readCorner(to)];
  if (!start || !end || rest.length > 0) return null;
  const isWhole = text.includes(':');
  if (!isWhole && (start.row === null || start.column === null)) return null;
  const area = around(
    areaOf({ row: start.row ?? 1, column: start.column ?? 1 }),
    areaOf({ row: end.row ?? tab.rows, column: end.column ?? tab.columns }),
  );
  const isInside = area.row + area.rows - 1 <= tab.rows && area.column + area.columns - 1 <= tab.columns;
  return isInside ? area : null;
}

/** Null for a row or a column: all of them. */
function readCorner(text: string): { row: number | null; column: number | null } | null {
  const found = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text.trim());
  if (!found || text.trim() === '') return null;
  const [, letters = '', digits] = found;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A + 1, 0);
  return { row: digits === undefined ? null : Number(digits), column: letters === '' ? null : column };
}
