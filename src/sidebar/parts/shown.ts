import type { Language } from '../../model/language.ts';

/**
 * A share as a percentage.
 *
 * @param share - 0…1.
 * @example shownShare(1 / 3, 'en') // '33.3%'
 */
export function shownShare(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/**
 * A day as people write it.
 *
 * @param day - such as `2026-11-21`.
 * @example shownDay('2026-11-21', 'ja') // '2026年11月21日'
 */
export function shownDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
