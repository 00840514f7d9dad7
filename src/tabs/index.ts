export { type Accounts, accountName, readAccounts } from './accounts.ts';
export { readCriteria } from './criteria.ts';
export { languageOf } from './language-of.ts';
export { type RankedAccount, rankedAccounts, type ScoredAccount } from './ranked-accounts.ts';
export { type ReadReference, readScoringTables, type ScoringTables } from './scoring-tables.ts';
export { readTiers } from './tiers.ts';
export { USUAL_TOP, whyOf } from './why.ts';
