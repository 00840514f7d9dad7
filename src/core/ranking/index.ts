export { type Agreement, agreement, type Vote, type VotePair, type VoteState } from './agreement.ts';
export { type CapacityAccount, type CapacityCut, capacityCut } from './capacity.ts';
export { competitionRanks } from './competition-ranks.ts';
export { DEFAULT_CUTS, gridCell } from './grid-cell.ts';
export { type Movement, movement, type RankChange, type TierChange, type TierCount } from './movement.ts';
export { type Rankable, rankAccounts } from './rank-accounts.ts';
export { byFallingBound, DEFAULT_TIERS, tierOf } from './tier.ts';
