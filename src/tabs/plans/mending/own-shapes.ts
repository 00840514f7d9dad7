import { PLAN_SECTIONS } from '../../../model/plan.ts';
import { NEW_LAYOUT } from '../../targets/targets-layout.ts';
import { liveCells } from '../formulas/live-cells.ts';
import type { PlanSurroundings } from '../plan-surroundings.ts';
import { newSections } from '../sections/section-cells.ts';
import { formulaShape } from './own-formula.ts';
import { placesAfter } from './plan-places.ts';

let shapes: ReadonlySet<string> | null = null;

/** Whether a formula is one of ours, whatever it refers to by now: those that people type are theirs. */
export function isOwnFormula(formula: string): boolean {
  shapes ??= ownShapes();
  return shapes.has(formulaShape(formula));
}

function ownShapes(): ReadonlySet<string> {
  const surroundings: PlanSurroundings = {
    accounts: { tabId: 0, tabName: 'a', headerRow: 1, idColumn: 1, nameColumn: 1, facts: [] },
    targets: { tabId: 0, tabName: 'a', layout: NEW_LAYOUT },
    scoresTabName: 'a',
  };
  const sections = newSections(PLAN_SECTIONS, 1, surroundings);
  const cells = liveCells(placesAfter({}, 0, [], sections), () => [1], surroundings, 'en');
  return new Set(cells.map(({ formula }) => formulaShape(formula)));
}
