import type { Criterion } from '../../model/criterion.ts';
import { SCORE_TOLERANCE } from '../../model/score.ts';

/** Whether known points fall short of the least points that the criterion asks for. */
export function isUnderGate(points: number, { gate }: Pick<Criterion, 'gate'>): boolean {
  return gate !== null && points < gate - SCORE_TOLERANCE;
}
