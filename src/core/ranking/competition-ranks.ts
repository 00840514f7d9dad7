import { SCORE_TOLERANCE } from '../../model/score.ts';

/**
 * Ranks of scores, 1 for the highest. Equal scores share a rank and the next ranks are skipped: 1, 2, 2, 4.
 *
 * @param scores - `null` for an entry without a score, which gets no rank.
 * @returns one rank per score, in the order given.
 * @example competitionRanks([80, 95, null, 80]) // [2, 1, null, 2]
 */
export function competitionRanks(scores: readonly (number | null)[]): (number | null)[] {
  const ranks = new Array<number | null>(scores.length).fill(null);
  let leader = Infinity;
  let rank = 0;
  for (const [position, index] of highestFirst(scores).entries()) {
    const score = scores[index] as number;
    if (leader - score > SCORE_TOLERANCE) {
      leader = score;
      rank = position + 1;
    }
    ranks[index] = rank;
  }
  return ranks;
}

function highestFirst(scores: readonly (number | null)[]): number[] {
  const indexes = scores.flatMap((score, index) => (score === null ? [] : [index]));
  return indexes.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}
