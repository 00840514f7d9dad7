import { DEFAULT_CUTS, gridCell } from '../core/ranking/index.ts';
import { readNumber, toTable } from '../core/tables/index.ts';
import type { ResultCell, ResultTable, Row } from '../model/cell.ts';
import type { Issue } from '../model/issue.ts';
import { languageOf } from '../tabs/index.ts';
import { optionalTable } from './arguments.ts';
import { mapTable, scoreIn } from './map-table.ts';
import { refuseMistakes } from './mistakes.ts';

/** `ABMGRID`: the cell of the fit × engagement grid, `A1` … `D4`; blank where either score is missing. The shape is that of `fit`. */
export function abmGrid(fit: unknown, engagement: unknown, cutsArgument: unknown): ResultTable | ResultCell {
  const fits = toTable(fit);
  const engagements = toTable(engagement);
  const cutCells = optionalTable(cutsArgument);
  const { cuts, issues } = cutCells === null ? { cuts: DEFAULT_CUTS, issues: [] } : readCuts(cutCells.flat());
  const sameShape = fits.length === engagements.length && fits.every((row, i) => row.length === engagements[i]?.length);
  const shapeIssues: Issue[] = sameShape ? [] : [{ code: 'other shape', place: 'engagement' }];
  const mistakes = [...shapeIssues, ...issues];
  // Asked for the language only then: it looks at every cell.
  if (mistakes.length > 0) refuseMistakes(mistakes, languageOf([fits, engagements, cutCells ?? []].flat(2)));
  return mapTable(fit, (cell, row, column) => {
    const fitScore = scoreIn(cell);
    const engagementScore = scoreIn(engagements[row]?.[column]);
    return fitScore === null || engagementScore === null ? '' : gridCell(fitScore, engagementScore, cuts);
  });
}

/** Three different numbers in any order, best first. */
function readCuts(cells: Row): { cuts: readonly number[]; issues: Issue[] } {
  const cuts = cells.map(readNumber).filter((cut) => cut !== undefined);
  if (cells.length !== 3 || new Set(cuts).size !== 3) {
    return { cuts: DEFAULT_CUTS, issues: [{ code: 'not three cuts', place: 'cuts' }] };
  }
  return { cuts: cuts.sort((a, b) => b - a), issues: [] };
}
