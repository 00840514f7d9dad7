export { contributions, groupNames, groupScores } from './contributions.ts';
export { explain } from './explain.ts';
export { type AccountScorer, accountScorer } from './score-account.ts';
