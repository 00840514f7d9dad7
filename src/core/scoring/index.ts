export { explain } from './explain.ts';
export { type AccountScorer, accountScorer, groupNames } from './score-account.ts';
