/** Columns of the list of targets, by meaning, in the order in which a new tab has them. */
export const TARGETS_COLUMNS = [
  'id',
  'account',
  'rank',
  'score',
  'tier',
  'status',
  'salesVote',
  'marketingVote',
  'decision',
  'salesOwner',
  'marketingOwner',
  'loop',
  'stage',
  'nextAction',
  'due',
  'note',
  'addedAs',
] as const;

export type TargetsColumn = (typeof TARGETS_COLUMNS)[number];

/** Those that are looked up by formulas, so that they follow every change of the accounts and criteria. */
export const LIVE_COLUMNS = ['account', 'rank', 'score', 'tier', 'status'] as const;

export type LiveColumn = (typeof LIVE_COLUMNS)[number];

/** Whether the cells of a column are looked up. */
export function isLiveColumn(column: TargetsColumn): column is LiveColumn {
  return (LIVE_COLUMNS as readonly TargetsColumn[]).includes(column);
}

/** Whether the add-on fills a column, and not people. */
export function isOwnColumn(column: TargetsColumn): boolean {
  return column === 'id' || column === 'addedAs' || isLiveColumn(column);
}

/** What becomes of an account on the list. */
export type Decision = 'target' | 'later' | 'no';

export type Loop = 'purchase' | 'loyalty';

/** The stages of the two loops, in their order. */
export type Stage =
  | 'awareness'
  | 'research'
  | 'comparison'
  | 'purchase'
  | 'adoption'
  | 'evaluation'
  | 'loyalty'
  | 'advocacy';

/** Which stages each loop has, in their order. */
export const LOOP_STAGES: Readonly<Record<Loop, readonly Stage[]>> = {
  purchase: ['awareness', 'research', 'comparison', 'purchase'],
  loyalty: ['adoption', 'evaluation', 'loyalty', 'advocacy'],
};
