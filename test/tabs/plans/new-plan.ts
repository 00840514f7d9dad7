import type { Language } from '../../../src/model/language.ts';
import { describePlan, planSurroundings, writtenCell } from '../../../src/tabs/index.ts';
import { planGuidance } from '../../../src/text/plans/guidance/index.ts';

/** A list of companies whose columns are all facts. */
export const ACCOUNTS = {
  tabId: 1,
  tabName: "Jane's list",
  row: 1,
  column: 1,
  cells: [
    ['Company', 'Industry', 'Employees', 'Founded', 'ID'],
    ['Asahi', 'Manufacturing', 1200, new Date('1949-05-16T00:00:00Z'), 'K1A'],
  ],
};

export const TARGETS = {
  tabId: 2,
  tabName: 'Targets',
  row: 1,
  column: 1,
  cells: [['ID', 'Account', 'Stage', 'Sales owner', 'Marketing owner', 'Next action', 'Due']],
};

/** What the plan of Asahi refers to. */
export function surroundings(accounts = ACCOUNTS, targets: typeof TARGETS | null = TARGETS) {
  const found = planSurroundings(accounts, targets, 'Scores');
  if (found === null) throw new Error('There is no column of ids.');
  return found;
}

/** The new tab of Asahi's plan, and what stands on it; what its formulas show is left blank. */
export function newPlan(language: Language = 'en', around = surroundings()) {
  const description = describePlan({ id: 'K1A' }, around, language, planGuidance[language]);
  const [block] = description.blocks;
  const lines = (block?.cells ?? []).map((line) => [...line]);
  return {
    description,
    cells: lines.map((line) => line.map((cell) => (typeof cell === 'object' ? '' : cell))),
    formulas: lines.map((line) => line.map((cell) => (typeof cell === 'object' ? String(writtenCell(cell)) : ''))),
    chartAreas: description.charts?.flatMap(({ areas }) => areas) ?? [],
  };
}
