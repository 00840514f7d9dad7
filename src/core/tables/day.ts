import type { Day, DayOf } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import { dayOfDateCell, isDate, MILLISECONDS_PER_DAY } from './date-cell.ts';
import { normalized } from './text.ts';

/**
 * The calendar day that a cell means: a real date, or a text that can be read in one way only. A bare number is not a date, and
 * `5/6/2026` has two readings.
 *
 * @param dayOf - the day of an instant in the spreadsheet's zone; a text that names a zone of its own is an instant too.
 * @returns whole days since 1970-01-01, or `undefined` where the day cannot be known.
 * @example readDay('令和8年11月21日', utcDay) // 20778
 * @example readDay('5/6/2026', utcDay) // undefined
 */
export function readDay(cell: Cell, dayOf: DayOf): Day | undefined {
  if (isDate(cell)) return dayOfDateCell(cell, dayOf);
  return typeof cell === 'string' && cell.length <= LONGEST ? readTyped(cell, dayOf) : undefined;
}

/** The day of an instant in UTC. */
export const utcDay: DayOf = (instant) => Math.floor(instant.getTime() / MILLISECONDS_PER_DAY);

/** Longer texts are prose; reading them would only cost time. */
const LONGEST = 60;

function readTyped(cell: string, dayOf: DayOf): Day | undefined {
  const text = normalized(cell);
  if (text === undefined) return undefined;
  for (const [pattern, dayFrom] of WRITTEN_DATES) {
    const parts = pattern.exec(text);
    if (parts === null) continue;
    const day = dayFrom(parts.slice(1));
    return day === undefined ? undefined : atTime(day, text.slice(parts[0].length), dayOf);
  }
  return undefined;
}

type DateReader = (parts: readonly (string | undefined)[]) => Day | undefined;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Whole names and the usual short ones: "Marketing 5, 2026" only begins like a date. */
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY_NAME = '(?:(?:sun|mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\.?,? )?';
const ERA = '(明治|大正|昭和|平成|令和|[明大昭平令]|[mtshr](?=\\d)) ?(元|\\d{1,2})';

/** Each way of writing a date, and how its parts make a day. The rest of the text has to be a time of day. */
const WRITTEN_DATES: readonly (readonly [RegExp, DateReader])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, ([year, , month, day]) => dayOfDate(year, month, day)],
  [/^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/u, ([year, month, day]) => dayOfDate(year, month, day)],
  [
    new RegExp(`^${ERA}(?:年 ?(\\d{1,2})月 ?(\\d{1,2})日|([-/.])(\\d{1,2})\\5(\\d{1,2})(?!\\d))`, 'u'),
    ([era, year, month, day, , otherMonth, otherDay]) =>
      dayOfDate(yearOfEra(era, year), month ?? otherMonth, day ?? otherDay),
  ],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/u, ([first, , second, year]) => dayOfEitherOrder(first, second, year)],
  [
    new RegExp(`^${WEEKDAY_NAME}${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'u'),
    ([month, day, year]) => dayOfDate(year, monthNumber(month), day),
  ],
  [
    new RegExp(`^${WEEKDAY_NAME}(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME}(?:-|,? )(\\d{4})(?!\\d)`, 'u'),
    ([day, month, year]) => dayOfDate(year, monthNumber(month), day),
  ],
];

const ERA_STARTS = new Map(
  Object.entries({ 明: 1868, m: 1868, 大: 1912, t: 1912, 昭: 1926, s: 1926, 平: 1989, h: 1989, 令: 2019, r: 2019 }),
);

/** Years past the end of an era are common in contracts (平成35年) and mean one year only. There is no year 0. */
function yearOfEra(era = '', year = ''): number {
  const ordinal = year === '元' ? 1 : Number(year);
  return ordinal === 0 ? NaN : (ERA_STARTS.get(era.charAt(0)) ?? NaN) + ordinal - 1;
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** `11/21/2026` and `21/11/2026` can mean one day only; so can `11/11/2026`. */
function dayOfEitherOrder(first: string | undefined, second: string | undefined, year: string | undefined) {
  const monthFirst = dayOfDate(year, first, second);
  const dayFirst = dayOfDate(year, second, first);
  if (monthFirst !== undefined && dayFirst !== undefined && monthFirst !== dayFirst) return undefined;
  return monthFirst ?? dayFirst;
}

function dayOfDate(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? utcDay(date) : undefined;
}

/** An hour needs its minutes, 時, am or pm: a number alone behind a date may be anything. */
const TIME_OF_DAY =
  /^(?: ?\([日月火水木金土](?:曜日?)?\)| ?[日月火水木金土]曜日?)?(?:(?:t| ?)(午前|午後)? ?(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|時(?:(\d{1,2})分(?:(\d{1,2})秒)?)?|(?= ?[ap])) ?(am|pm|a\.m\.|p\.m\.)? ?(z|utc|gmt|[-+]\d{2}:?\d{2})?)?$/u;

const MILLISECONDS_PER_MINUTE = 60_000;

/** The day of a written date with whatever stands behind it: nothing, a weekday, a time. `undefined` if it is anything else. */
function atTime(day: Day, rest: string, dayOf: DayOf): Day | undefined {
  const parts = TIME_OF_DAY.exec(rest);
  if (parts === null) return undefined;
  const [, noon, hour, minute, second, minuteJa, secondJa, half, zone] = parts;
  if (hour === undefined) return day;
  const twelveHours = noon !== undefined || half !== undefined;
  if (Number(hour) > (twelveHours ? 12 : 23) || Number(minute ?? minuteJa ?? 0) > 59) return undefined;
  if (Number(second ?? secondJa ?? 0) > 59) return undefined;
  if (zone === undefined) return day;
  const afternoon = half?.startsWith('p') === true || noon === '午後';
  const hours = twelveHours ? (Number(hour) % 12) + (afternoon ? 12 : 0) : Number(hour);
  const minutes = hours * 60 + Number(minute ?? minuteJa ?? 0) - zoneMinutes(zone);
  return dayOf(new Date(day * MILLISECONDS_PER_DAY + minutes * MILLISECONDS_PER_MINUTE));
}

function zoneMinutes(zone: string): number {
  const parts = /^([-+])(\d{2}):?(\d{2})$/u.exec(zone);
  if (parts === null) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === '-' ? -minutes : minutes;
}
