export { abmBreakdown } from './abm-breakdown.ts';
export { abmGrid } from './abm-grid.ts';
export { abmRank } from './abm-rank.ts';
export { abmRanking } from './abm-ranking.ts';
export { abmScore } from './abm-score.ts';
export { abmTier } from './abm-tier.ts';
export { abmWhy } from './abm-why.ts';
export type { ScoringArguments } from './scored-accounts.ts';
