import { fold, MILLISECONDS_PER_DAY, readDay, utcDay, writtenDay } from '../../../../../core/tables/index.ts';
import type { Day } from '../../../../../model/calendar.ts';

type DateOrder = 'month first' | 'day first';

/** What only a person can know of dates that say too little. */
export interface DateAnswers {
  /** How `5/6/2026` is meant; `null` where nobody has said. */
  readonly order: DateOrder | null;
  /** The year of the first month, where months stand without one; `null` where nobody has said. */
  readonly firstYear: number | null;
}

/**
 * Dates as the log has them: a month stands for its last day, since its number is known only then. What cannot be read stays as it is.
 *
 * @param labels - as they stand below or beside each other: months without a year go on from the first one, or back.
 * @example readableDates(['2026年4月', '20260501'], { order: null, firstYear: null }) // ['2026-04-30', '2026-05-01']
 * @example readableDates(['12月', '1月'], { order: null, firstYear: 2026 }) // ['2026-12-31', '2027-01-31']
 * @example readableDates(['1月', '12月', '11月'], { order: null, firstYear: 2026 }) // ['2026-01-31', '2025-12-31', '2025-11-30']
 */
export function readableDates(labels: readonly string[], { order, firstYear }: DateAnswers): string[] {
  const meant = provenOrder(labels) ?? order;
  const isBack = goBack(labels.flatMap((label) => monthAlone(label) ?? []));
  let year = firstYear;
  let last: number | null = null;
  return labels.map((label) => {
    const month = monthAlone(label);
    if (month === undefined || year === null) return readableDate(label, meant);
    if (last !== null && (isBack ? month >= last : month <= last)) year += isBack ? -1 : 1;
    last = month;
    return writtenDay(lastOfMonth(year, month));
  });
}

/** Whether the latest month stands first: where they do not rise within one year, they go the shorter way. */
function goBack(months: readonly number[]): boolean {
  const steps = months.slice(1).map((month, position) => month - (months[position] ?? 0));
  const length = (sign: 1 | -1) => steps.reduce((sum, step) => sum + ((sign * step + 12) % 12 || 12), 0);
  return steps.some((step) => step <= 0) && length(-1) < length(1);
}

/** What has to be asked about dates before all of them can be read. */
export function dateQuestions(labels: readonly string[]): Readonly<Record<keyof DateAnswers, boolean>> {
  return {
    order: provenOrder(labels) === null && labels.some((label) => inEitherOrder(label) !== null && !isReadable(label)),
    firstYear: labels.some((label) => monthAlone(label) !== undefined),
  };
}

/** Whether months stand among dates. */
export function hasMonths(labels: readonly string[]): boolean {
  return [...new Set(labels)].some((label) => monthAlone(label) !== undefined || firstOfMonth(label) !== undefined);
}

/** Whether a text is a date or a month, be it one that says too little. */
export function isDateLike(text: string): boolean {
  if (text.length > LONGEST || !/\d|[a-z]{3}/iu.test(text)) return false;
  if (monthAlone(text) !== undefined || inEitherOrder(text) !== null) return true;
  return isReadable(text);
}

function isReadable(text: string): boolean {
  return readDay(readableDate(text, null), utcDay) !== undefined;
}

const LONGEST = 40;

/** Dates that can mean one day only tell how the others beside them are meant. */
function provenOrder(labels: readonly string[]): DateOrder | null {
  const found = new Set<DateOrder>();
  for (const label of labels) {
    const { first = 0, second = 0 } = inEitherOrder(label) ?? {};
    if (first > MONTHS.length && second <= MONTHS.length) found.add('day first');
    if (second > MONTHS.length && first <= MONTHS.length) found.add('month first');
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function inEitherOrder(label: string) {
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/u.exec(fold(label));
  return parts && { first: Number(parts[1]), second: Number(parts[3]), year: parts[4] ?? '', time: parts[5] ?? '' };
}

function readableDate(label: string, order: DateOrder | null): string {
  const text = fold(label);
  if (readDay(text, utcDay) !== undefined) return text;
  const either = inEitherOrder(label);
  if (either !== null && order !== null) {
    const [month, date] = order === 'month first' ? [either.first, either.second] : [either.second, either.first];
    return `${either.year}-${month}-${date}${either.time}`;
  }
  const [, year, month, date] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const spaced = `${year}-${month}-${date}`;
  if (readDay(spaced, utcDay) !== undefined) return spaced;
  const first = firstOfMonth(label);
  return first === undefined ? label : writtenDay(lastDayFrom(first));
}

/** The first day of a written month such as `2026-04`, `Apr 2026`, `2026年4月度`, `令和8年4月`, `4/2026` or `202604`. */
function firstOfMonth(label: string): Day | undefined {
  const month = fold(label)
    .replace(/月[度分]$/u, '月')
    .replace(/^(\d{1,2})([-/.])(\d{4})$/u, '$3$2$1')
    .replace(/^((?:19|20)\d{2})(\d{2})$/, '$1-$2');
  const dates = [`${month}-1`, `${month}/1`, `${month}.1`, `${month}1日`, `1 ${month}`];
  return dates.map((date) => readDay(date, utcDay)).find((day) => day !== undefined);
}

/** Which month a label names that says no year, from 1 on. */
function monthAlone(label: string): number | undefined {
  const text = fold(label);
  const number = Number(/^(\d{1,2})月[度分]?$/u.exec(text)?.[1] ?? 0);
  const position =
    number > 0
      ? number
      : text.length < 3
        ? 0
        : MONTHS.findIndex((month) => month.startsWith(text.replace(/\.$/, ''))) + 1;
  return position >= 1 && position <= MONTHS.length ? position : undefined;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

function lastOfMonth(year: number, month: number): Day {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  return lastDayFrom(utcDay(first));
}

/** The last day of the month that begins on a day: 31 days later it is the next one, by as many days as the month is shorter, and one. */
function lastDayFrom(first: Day): Day {
  const later = first + 31;
  return later - new Date(later * MILLISECONDS_PER_DAY).getUTCDate();
}
