import { type ValueCount, valueCounts } from '../../../../core/columns/index.ts';
import { fold, readText } from '../../../../core/tables/index.ts';
import type { Cell } from '../../../../model/cell.ts';
import type { ListColumn } from './company-list.ts';

/**
 * Points for the values of a column, the most frequent first, all alike until somebody says which are better; levels
 * say so themselves. `null` where the values do not differ, or none can stand in Points.
 */
export function frequentValues({ values }: ListColumn): string | null {
  const pieces = values.filter(isListable).slice(0, MOST_LISTED);
  if (values.length < 2 || pieces.length === 0) return null;
  return [...pieces.map(({ value }) => `${value}=${LEVELS.get(fold(value)) ?? 50}`), '*=50'].join('; ');
}

/**
 * The same, and `null` also where the values are no classes: hardly one repeats, and they are long, or more than a few.
 *
 * @param few - how many that is.
 */
export function classValues(column: ListColumn, few: number): string | null {
  const { values, cells } = column;
  const areFew = values.length <= few && values.every(({ value }) => FEW_WORDS.test(value));
  return areFew || sumOf(repeated(values)) >= COVERED * cells.length ? frequentValues(column) : null;
}

/**
 * Full points for the places that most addresses begin with: prefecture, city, ward or county. An address may hold two of them, as in
 * 大阪市中央区; the sum is held to 100, so that it gains nothing by that. `null` where most addresses begin otherwise.
 *
 * @param cells - those that are not blank.
 * @example frequentPlaces(['東京都港区芝1-1', '東京都中央区銀座2', '大阪市北区梅田3']) // '東京都=100'
 */
export function frequentPlaces(cells: readonly Cell[]): string | null {
  const places = cells.flatMap((cell) => PLACE.exec((readText(cell) ?? '').normalize('NFKC'))?.[0] ?? []);
  const counts = valueCounts(places);
  const frequent = repeated(counts);
  if (counts.length < 2 || sumOf(frequent) < COVERED * cells.length) return null;
  return frequent.map(({ value }) => `${value}=100`).join('; ');
}

/** Those that come more than once, the most frequent of them. */
function repeated(counts: readonly ValueCount[]): readonly ValueCount[] {
  return counts.filter(({ count }) => count > 1).slice(0, MOST_LISTED);
}

const MOST_LISTED = 12;

/** Share of the cells that what is listed has to reach. */
const COVERED = 0.4;

const PLACE = /^(?:東京都|北海道|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県|[\p{L}]{1,6}?[市区郡町])/u;

const FEW_WORDS = /^\P{N}{1,20}$/u;

/** Points divides its pieces by `;` and line breaks, and a piece at the last `=`; `*` stands for all others. */
function isListable({ value }: ValueCount): boolean {
  return /^[^=;\r\n]{1,60}$/u.test(value) && fold(value) !== '*';
}

const LEVELS = new Map([
  ['high', 100],
  ['low', 0],
  ['高', 100],
  ['低', 0],
]);

function sumOf(counts: readonly ValueCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
