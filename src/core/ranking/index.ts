export { competitionRanks } from './competition-ranks.ts';
export { DEFAULT_CUTS, gridCell } from './grid-cell.ts';
export { type Rankable, rankAccounts } from './rank-accounts.ts';
export { DEFAULT_TIERS, tierOf } from './tier.ts';
