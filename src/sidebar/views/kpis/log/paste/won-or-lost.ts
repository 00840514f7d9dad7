import { fold } from '../../../../../core/tables/index.ts';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';

/**
 * What came of an account as the log of a `share` has it: words for won and lost in either language become 1 and 0, all else stays.
 *
 * @example wonOrLost('受注') // '1'
 * @example wonOrLost('pending') // 'pending'
 */
export function wonOrLost(text: string): string {
  const word = fold(text);
  const isIn = (key: 'wonWords' | 'lostWords') =>
    [kpiLogViewWords.en, kpiLogViewWords.ja].some((words) => words.paste[key].includes(word));
  if (isIn('wonWords')) return '1';
  return isIn('lostWords') ? '0' : text;
}
