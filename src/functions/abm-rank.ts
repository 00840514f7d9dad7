import { competitionRanks } from '../core/ranking/index.ts';
import { toTable } from '../core/tables/index.ts';
import type { ResultCell, ResultTable } from '../model/cell.ts';
import { mapTable, scoreIn } from './map-table.ts';

/** `ABMRANK`: 1 for the highest score, equal scores share a rank; text and blank give blank. The shape is that of `scores`. */
export function abmRank(scores: unknown): ResultTable | ResultCell {
  const ranks = competitionRanks(
    toTable(scores)
      .flatMap((row) => [...row])
      .map(scoreIn),
  ).values();
  return mapTable(scores, () => ranks.next().value ?? '');
}
