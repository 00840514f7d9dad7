import { DateSerial } from '../../workbook/cell-value.ts';
import { dayLength, epoch } from '../../workbook/time-zone.ts';
import { constantStep } from './constant-step.ts';
import type { Continuation } from './continuation.ts';

const hour = 1 / 24;
const secondsOfDay = 86_400;

/** Dates go on by their common number of days, or of months where they keep their day; a single one by a day, a single time by an hour. */
export function continueDates(serials: readonly number[]): Continuation | null {
  const [first = 0] = serials;
  const single = first >= 0 && first < 1 ? hour : 1;
  const days = serials.length === 1 ? single : constantStep(serials);
  if (days !== null && !isWholeMonths(serials)) return (place) => new DateSerial(toSecond(first + days * place));
  const months = constantStep(serials.map(monthOf));
  if (months === null || !isWholeMonths(serials)) return null;
  return (place) => new DateSerial(addMonths(first, months * place, dayInMonth(serials)));
}

/** Whether several dates stand on the same day of different months, or all on the last one. */
function isWholeMonths(serials: readonly number[]): boolean {
  if (serials.length < 2 || new Set(serials.map(monthOf)).size < serials.length) return false;
  const days = serials.map((serial) => dateOf(serial).getUTCDate());
  return new Set(days).size === 1 || serials.every(isLastOfMonth);
}

function dayInMonth(serials: readonly number[]): number {
  return serials.every(isLastOfMonth) ? 31 : dateOf(serials[0] ?? 0).getUTCDate();
}

function addMonths(serial: number, months: number, day: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month, Math.min(day, last));
  return Math.round((moved - epoch) / dayLength) + (serial - Math.floor(serial));
}

function isLastOfMonth(serial: number): boolean {
  return dateOf(serial + 1).getUTCDate() === 1;
}

function monthOf(serial: number): number {
  const date = dateOf(serial);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dateOf(serial: number): Date {
  return new Date(epoch + Math.floor(serial) * dayLength);
}

function toSecond(serial: number): number {
  return Math.round(serial * secondsOfDay) / secondsOfDay;
}
