import { writtenDay } from '../../../core/tables/index.ts';
import type { Day } from '../../../model/calendar.ts';
import type { Language } from '../../../model/language.ts';
import { shownNumber } from '../../../text/shown-numbers.ts';
import { shownDay } from '../../parts/shown.ts';

/**
 * A KPI's value as exactly as one wants to read it beside others.
 *
 * @example shownValue(1234567.8) // '1,234,568'
 * @example shownValue(0.4567) // '0.46'
 */
export function shownValue(value: number): string {
  return shownNumber(value, Math.abs(value) >= 100 ? 0 : 2);
}

/**
 * A share as how many of 100.
 *
 * @example ofHundred(0.224) // '22'
 */
export function ofHundred(share: number): string {
  return String(Math.round(100 * share));
}

/** A day as people write it. */
export function dayText(day: Day, language: Language): string {
  return shownDay(writtenDay(day), language);
}
