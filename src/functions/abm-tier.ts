import { DEFAULT_TIERS, tierOf } from '../core/ranking/index.ts';
import { isBlank } from '../core/tables/index.ts';
import type { DayOf } from '../model/calendar.ts';
import type { ResultCell, ResultTable } from '../model/cell.ts';
import { readTiers } from '../tabs/index.ts';
import { optionalTable } from './arguments.ts';
import { mapTable, scoreIn } from './map-table.ts';
import { refuseMistakes } from './mistakes.ts';

/**
 * `ABMTIER`: the tier of each score; text, such as a status, passes through. The shape is that of `scores`.
 *
 * @param dayOf - for messages that name a date.
 */
export function abmTier(scores: unknown, tiersArgument: unknown, dayOf: DayOf): ResultTable | ResultCell {
  const table = optionalTable(tiersArgument);
  const { tiers, issues, language } =
    table === null ? { tiers: DEFAULT_TIERS, issues: [], language: 'en' as const } : readTiers(table, dayOf);
  refuseMistakes(issues, language);
  return mapTable(scores, (cell) => {
    const score = scoreIn(cell);
    if (score !== null) return tierOf(score, tiers) ?? '';
    return typeof cell === 'string' && !isBlank(cell) ? cell : '';
  });
}
