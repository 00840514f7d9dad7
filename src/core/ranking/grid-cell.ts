import { SCORE_TOLERANCE } from '../../model/score.ts';

/** The lines between the four bands of the grid, used where a team has drawn none of its own. */
export const DEFAULT_CUTS: readonly number[] = [75, 50, 25];

/**
 * The cell of the fit × engagement grid: a letter for fit, a digit for engagement, A and 1 best. A cut belongs to the better cell.
 *
 * @param cuts - three scores, descending.
 * @example gridCell(80, 50, [75, 50, 25]) // 'A2'
 */
export function gridCell(fit: number, engagement: number, cuts: readonly number[]): string {
  return `${'ABCD'.charAt(band(fit, cuts))}${band(engagement, cuts) + 1}`;
}

function band(score: number, cuts: readonly number[]): number {
  const reached = cuts.findIndex((cut) => score >= cut - SCORE_TOLERANCE);
  return reached < 0 ? cuts.length : reached;
}
