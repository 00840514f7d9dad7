export { type Accounts, accountName, readAccounts } from './accounts.ts';
export { readCriteria } from './criteria.ts';
export { languageOf } from './language-of.ts';
export { readTiers } from './tiers.ts';
