import type { DayOf } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import { fold, isBlank, readDay, readNumber, readText, readYesNo } from '../tables/index.ts';
import { valueCounts } from './value-counts.ts';

/** What the cells of a column are. */
export type ColumnKind = 'blank' | 'number' | 'rating' | 'yes/no' | 'date' | 'category' | 'text';

/**
 * What the filled cells of a column are: that as which at least 80 % of them can be read. Numbers that only name something, such as
 * corporate numbers, are text; so are words that hardly repeat.
 *
 * @param dayOf - the day of an instant in the spreadsheet's zone.
 * @example columnKind(['120名', '1,500', '', '約300', 80, 95], () => 0) // 'number'
 */
export function columnKind(cells: readonly Cell[], dayOf: DayOf): ColumnKind {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return 'blank';
  const readable = (read: Reader) => filled.filter((cell) => read(cell) !== undefined);
  // Where more cells are numbers, the 1s among them are no answers.
  if (areMost(filled, readYesNo) && readable(readYesNo).length >= readable(readNumber).length) return 'yes/no';
  if (areMost(filled, (cell) => readDay(cell, dayOf))) return 'date';
  if (areMost(filled, readNumber)) {
    const numeric = readable(readNumber);
    return areCodes(numeric) ? 'text' : areRatings(numeric) ? 'rating' : 'number';
  }
  if (!areMost(filled, readText)) return 'text';
  const different = valueCounts(filled).length;
  const repeats =
    (different <= MOST_VALUES && different * 2 < filled.length) || (different <= 12 && filled.length >= 20);
  return repeats ? 'category' : 'text';
}

/** Room for the 33 industries of the Tokyo Stock Exchange, 47 prefectures, 50 states. */
const MOST_VALUES = 50;

type Reader = (cell: Cell) => unknown;

/** Whether four of five cells can be read, found out from no more of them than needed. */
function areMost(cells: readonly Cell[], read: Reader): boolean {
  let unread = 0;
  return cells.every((cell) => {
    if (read(cell) === undefined) unread += 1;
    return unread * 5 <= cells.length;
  });
}

function areRatings(cells: readonly Cell[]): boolean {
  const values = new Set(cells.map(readNumber));
  return values.size > 1 && [...values].every((value) => RATINGS.has(value));
}

const RATINGS = new Set<number | undefined>([1, 2, 3, 4, 5]);

/**
 * Whether digits name something: a 0 leads somewhere, or they are equally many and never repeat, and there are so many of them, or of
 * the cells, that quantities would not look like that. Amounts of equal length tend to end in 00, years begin with 19 or 20.
 */
function areCodes(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => fold(readText(cell) ?? ''));
  const all = (pattern: RegExp) => texts.every((text) => pattern.test(text));
  if (!all(/^\d+$/)) return false;
  if (texts.some((text) => /^0\d/.test(text))) return true;
  const length = texts[0]?.length ?? 0;
  return (
    (length >= 6 || (length >= 4 && texts.length >= 20 && !all(/^(19|20)/))) &&
    texts.every((text) => text.length === length) &&
    new Set(texts).size === texts.length &&
    texts.filter((text) => text.endsWith('00')).length * 2 < texts.length
  );
}
