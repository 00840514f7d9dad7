import type { DateOrder } from './locale.ts';
import { dayLength, epoch } from './time-zone.ts';

export interface DateText {
  readonly serial: number;
  /** The pattern it was typed in; left out where the locale's own is meant. */
  readonly format?: string;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads dates (`2026-11-21`, `11/21/2026`, `Nov 21, 2026`, `2026年11月21日`), times (`9:30`, `9:30 PM`), durations beyond a day (`30:00`) and dates with times. */
export function readDateText(text: string, order: DateOrder, currentYear: number): DateText | null {
  const time = readTime(text);
  if (time) return time;
  const whole = readDay(text, order, currentYear);
  if (whole) return whole;
  const split = /^(.*\S)(?:\s+|T)(\d{1,2}:.*)$/.exec(text);
  const day = split?.[1] && readDay(split[1], order, currentYear);
  const clock = split?.[2] && readTime(split[2]);
  if (!day || !clock || clock.serial >= 1) return null;
  return { serial: day.serial + clock.serial, format: `${day.format ?? dayFormat(order)} h:mm:ss` };
}

function dayFormat(order: DateOrder): string {
  return { mdy: 'm/d/yyyy', dmy: 'dd/mm/yyyy', ymd: 'yyyy/mm/dd' }[order];
}

function readTime(text: string): DateText | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:\s*([ap])\.?m\.?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText = '', minute = '', second, half] = match;
  const hour = Number(hourText);
  if (half && (hour < 1 || hour > 12)) return null;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const serial = (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  const seconds = second === undefined ? '' : ':ss';
  if (half) return { serial, format: `h:mm${seconds} am/pm` };
  return { serial, format: hours >= 24 ? '[h]:mm:ss' : `h:mm${seconds}` };
}

function readDay(text: string, order: DateOrder, currentYear: number): DateText | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) {
    const [, year, separator = '', month, day] = yearFirst;
    return dayOf(year, month, day, `yyyy${separator}mm${separator}dd`);
  }
  const japanese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (japanese) {
    const [, year, month, day] = japanese;
    return dayOf(year ?? currentYear, month, day, year ? 'yyyy"年"m"月"d"日"' : 'm"月"d"日"');
  }
  return readNamedMonth(text, currentYear) ?? readShortDay(text, order, currentYear);
}

/** `11/21/2026`, `21.11.26`, `11/21`. */
function readShortDay(text: string, order: DateOrder, currentYear: number): DateText | null {
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full && order !== 'ymd') {
    const [, first, , second, year = ''] = full;
    const [month, day] = order === 'mdy' ? [first, second] : [second, first];
    return dayOf(fullYear(year), month, day);
  }
  if (full) return dayOf(fullYear(full[1] ?? ''), full[3], full[4]);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!short) return null;
  const [month, day] = order === 'dmy' ? [short[2], short[1]] : [short[1], short[2]];
  return dayOf(currentYear, month, day, order === 'dmy' ? 'd/m' : 'm/d');
}

/** `Nov 21, 2026`, `21 November 2026`, `21-Nov-26`. */
function readNamedMonth(text: string, currentYear: number): DateText | null {
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text);
  const dayFirst = /^(\d{1,2})[\s-]([a-z]{3,9})\.?(?:[\s-](\d{4}|\d{2}))?$/i.exec(text);
  const [name = '', day, year] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3]]
    : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  const month = months.findIndex((full) => full === name.toLowerCase() || full.slice(0, 3) === name.toLowerCase());
  if (month < 0 || day === undefined) return null;
  const spelled = name.length > 3 ? 'mmmm' : 'mmm';
  const format = monthFirst ? `${spelled} d${year ? ', yyyy' : ''}` : `d-${spelled}${year ? '-yyyy' : ''}`;
  return dayOf(year ? fullYear(year) : currentYear, month + 1, day, format);
}

/** Two digits mean 1930 to 2029. */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 30 ? 2000 : 1900);
}

function dayOf(
  year: number | string | undefined,
  month: number | string | undefined,
  day: string | undefined,
  format?: string,
): DateText | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const serial = Math.round((date.getTime() - epoch) / dayLength);
  return format === undefined ? { serial } : { serial, format };
}
