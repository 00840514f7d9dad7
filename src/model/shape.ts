import type { Day } from './calendar.ts';
import type { SentCell } from './sent-table.ts';

/** Whether something that came from a page, where it may be anything, is what was asked for. */
export type Check = (value: unknown) => boolean;

/** Checks an object, each of its fields. */
export function shapeOf<Shape extends object>(fields: Readonly<Record<keyof Shape, Check>>) {
  return (value: unknown): value is Shape =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check>(fields).every(([name, fits]) => fits((value as Readonly<Record<string, unknown>>)[name]));
}

/** Checks a list, each of its items. */
export function listOf(fits: Check, { least = 0, most = Infinity } = {}): (value: unknown) => value is unknown[] {
  return (value): value is unknown[] =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(fits);
}

/** Checks something that may be missing. */
export function orNull(fits: Check): Check {
  return (value) => value === null || fits(value);
}

/** A text that a cell takes, with something to spare. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

const LONGEST_TEXT = 49_000;

/** A text that people type in one go. */
export function isShortText(value: unknown): value is string {
  return isText(value) && value.length <= 2_000;
}

/** One that says something. */
export function isFilledText(value: unknown): value is string {
  return isShortText(value) && value.trim() !== '';
}

/** What tells a request from others, and is kept beside what came of it. */
export function isKey(value: unknown): value is string {
  return isFilledText(value) && value.length <= 100;
}

/** Names of people, which stand in one cell. */
export function areNames(value: unknown): value is string[] {
  return areSome(value) && isShortText(value.join(', '));
}

const areSome = listOf(isFilledText, { least: 1 });

/** A whole number, such as the id of a tab. */
export function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** A day that a spreadsheet shows: from 1899-12-31 to 9999-12-31. */
export function isDay(value: unknown): value is Day {
  return isWhole(value) && value >= -25_568 && value <= 2_932_896;
}

/** The number of a row or column, counted from 1. */
export function isPosition(value: unknown): value is number {
  return isWhole(value) && value >= 1;
}

/** A cell on its way back from a page. */
export function isSentCell(value: unknown): value is SentCell {
  return typeof value === 'boolean' || Number.isFinite(value) || isText(value) || isSentDay(value);
}

const isSentDay = shapeOf<Extract<SentCell, object>>({ day: orNull(isWhole) });
