export { type Agreement, agreement, type Vote, type VotePair } from './agreement.ts';
export { type CapacityAccount, capacityCut } from './capacity.ts';
export { competitionRanks } from './competition-ranks.ts';
export { DEFAULT_CUTS, gridCell } from './grid-cell.ts';
export { type Movement, movement } from './movement.ts';
export { type Rankable, rankAccounts } from './rank-accounts.ts';
export { byFallingBound, DEFAULT_TIERS, tierOf } from './tier.ts';
