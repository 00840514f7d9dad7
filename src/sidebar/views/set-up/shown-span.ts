import type { Language } from '../../../model/language.ts';

/**
 * The first and the last of some numbers, as people write them.
 *
 * @example shownSpan([12, 80, 371000], 'en') // '12 – 371,000'
 */
export function shownSpan(numbers: readonly number[], language: Language): string {
  return [numbers[0], numbers[numbers.length - 1]].map((end = 0) => end.toLocaleString(language)).join(' – ');
}
