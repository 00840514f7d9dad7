import type { Language } from '../../model/language.ts';
import type { PlanGuidance } from '../../text/plans/guidance/index.ts';
import { plansWords } from '../../text/plans/index.ts';
import type { TabDescription } from '../tables/tab-description.ts';
import { planRepairs } from './mending/plan-repairs.ts';
import { PLAN_COLUMN_WIDTHS } from './plan-sections.ts';
import type { PlannedAccount, PlanSurroundings } from './plan-surroundings.ts';

/** The tab of a new plan, with all sections in their order. All its cells are one block. */
export function describePlan(
  account: PlannedAccount,
  surroundings: PlanSurroundings,
  language: Language,
  guidance: PlanGuidance,
): TabDescription {
  const { insertedRows: _none, ...all } = planRepairs(
    { cells: [], formulas: [], chartAreas: [] },
    account,
    surroundings,
    language,
    guidance,
  );
  return {
    key: 'plan',
    name: plansWords[language].sections.standing,
    frozenRows: 1,
    hidesGridlines: true,
    columnWidths: PLAN_COLUMN_WIDTHS,
    ...all,
  };
}
