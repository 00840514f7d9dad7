import { readFileSync } from 'node:fs';

const [, ...cases] = readFileSync(new URL('../fixtures/kpi/cases.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** A real monthly series of the fixtures, moved to the months that people log in the tests. */
export interface MonthlyValues {
  readonly values: readonly number[];
  /** The last day of each month. */
  readonly days: readonly string[];
  readonly target: number;
}

/**
 * The values of a series up to a month.
 *
 * @param last - the last month, such as `2026-10`.
 */
export function monthlyValues(series: string, last: string): MonthlyValues {
  const [, , , , , , target, , values = ''] = cases.find((line) => line.startsWith(`${series}\t`))?.split('\t') ?? [];
  if (target === undefined) throw new Error(`There is no series ${series}`);
  const numbers = values.split(' ').map(Number);
  const [year = 0, month = 0] = last.split('-').map(Number);
  const days = numbers.map((_, i) => new Date(Date.UTC(year, month + 1 + i - numbers.length, 0)));
  return { values: numbers, days: days.map((day) => day.toISOString().slice(0, 10)), target: Number(target) };
}
