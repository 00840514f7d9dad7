import { type CellValue, DateSerial } from './cell-value.ts';
import { type ChartDescription, chartOption } from './chart.ts';
import { comboKind, textOption } from './chart-look.ts';
import type { Locale } from './locale.ts';
import { dayLength, epoch } from './time-zone.ts';

type Chart = Pick<ChartDescription, 'options' | 'type'>;

/** How far apart the labels of an axis are at least. */
export type DateStep = 'day' | 'month' | 'year';

/** An axis along which days have their distance from each other. */
export interface DateAxis {
  /** How a date is written: letters `y`, `M`, `d`, and what stands between them. */
  readonly pattern: string;
  readonly step: DateStep;
  /** The first and the last day, as serials. */
  readonly from: number;
  readonly to: number;
}

/** Beyond so many days a label names the month, and then the year alone. */
const LONGEST = { days: 92, months: 366 * 5 };

/**
 * The axis of a chart whose labels are dates, and nothing but dates. Bars stand beside each other, however far apart their days are.
 *
 * @param count - of the series.
 */
export function dateAxis(
  chart: Chart,
  labels: readonly CellValue[],
  count: number,
  locale: Locale,
): DateAxis | undefined {
  if (!hasDistances(chart, count) || chartOption(chart, 'treatLabelsAsText') === true) return undefined;
  const filled = labels.filter((label) => label !== null && label !== '');
  const serials = filled.flatMap((label) => (label instanceof DateSerial ? label.serial : []));
  const from = serials.reduce((least, serial) => Math.min(least, serial), Infinity);
  const to = serials.reduce((most, serial) => Math.max(most, serial), -Infinity);
  if (serials.length < filled.length || !(from < to)) return undefined;
  const given = textOption(chart, 'hAxis.format');
  if (given === undefined) return { ...shortDates(to - from, locale), from, to };
  const numbered = given.replace(/m/g, 'M');
  const pattern = locale.tag.startsWith('ja') ? numbered.replace(/M{3,}/g, 'M月') : numbered;
  return { pattern, step: /d/i.test(pattern) ? 'day' : /M/.test(pattern) ? 'month' : 'year', from, to };
}

function hasDistances(chart: Chart, count: number): boolean {
  if (chart.type !== 'COMBO') return ['LINE', 'AREA', 'STEPPED_AREA'].includes(chart.type);
  return Array.from({ length: count }, (_, index) => comboKind(chart, index)).every((kind) => kind !== 'bars');
}

/** As short as the locale writes a day, a month or a year. */
function shortDates(days: number, { tag, dateOrder }: Locale): Pick<DateAxis, 'pattern' | 'step'> {
  const isEnglish = tag.startsWith('en');
  if (days <= LONGEST.days) {
    const words = dateOrder === 'mdy' ? 'MMM d' : 'd MMM';
    return { pattern: isEnglish ? words : dateOrder === 'dmy' ? 'd.M.' : 'M/d', step: 'day' };
  }
  if (days > LONGEST.months) return { pattern: 'yyyy', step: 'year' };
  return { pattern: isEnglish ? 'MMM yyyy' : dateOrder === 'dmy' ? 'M.yyyy' : 'yyyy/M', step: 'month' };
}

const nicePeriods = { day: [1, 2, 7, 14, 28], month: [1, 2, 3, 6, 12], year: [1, 2, 5, 10, 20, 50] } as const;

const stepDays: Readonly<Record<DateStep, number>> = { day: 1, month: 30.4, year: 365.25 };

/** How many days, months or years are from one label to the next where so many labels have room. */
export function labelPeriod({ step, from, to }: DateAxis, room: number): number {
  const least = (to - from) / stepDays[step] / Math.max(1, room);
  return nicePeriods[step].find((period) => period >= least) ?? Math.ceil(least);
}

/** The days that have a label where so many have room: firsts of months or years, or days from the first one on. */
export function labelledDays(axis: DateAxis, room: number): number[] {
  const { step, from, to } = axis;
  const period = labelPeriod(axis, room);
  const first = new Date(epoch + Math.ceil(from) * dayLength);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const at = (count: number) => {
    if (step === 'day') return Math.ceil(from) + count * period;
    const whole = step === 'year' ? Math.floor(year / period) : Math.floor(month / period);
    const months = (whole + count) * period;
    const time = step === 'year' ? Date.UTC(months, 0) : Date.UTC(year, months);
    return (time - epoch) / dayLength;
  };
  const days: number[] = [];
  for (let count = 0; at(count) <= to; count += 1) if (at(count) >= from) days.push(at(count));
  return days.length > 0 ? days : [from];
}

/** A pattern of dates, cut up: codes of one letter, and texts in between without their quotes. */
export function datePieces(pattern: string): ({ readonly code: string } | { readonly text: string })[] {
  return [...pattern.matchAll(/(y+|M+|d+)|'([^']*)'|"([^"]*)"|\\(.)|(.)/gs)].map(
    ([, code, quoted, doubly, escaped, other]) =>
      code === undefined ? { text: quoted ?? doubly ?? escaped ?? other ?? '' } : { code },
  );
}
