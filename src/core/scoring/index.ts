export { type ComparedCriterion, compareAccounts } from './compare.ts';
export { contributions, groupNames, groupScores } from './contributions.ts';
export { type CorrelatedCriteria, correlatedCriteria } from './correlated-criteria.ts';
export { type DecidingUnknown, decidingUnknowns } from './deciding-unknowns.ts';
export { explain } from './explain.ts';
export { isUnderGate } from './gate.ts';
export { cellReader } from './reader.ts';
export { type AccountScorer, accountScorer } from './score-account.ts';
export { type WorthResearching, worthResearching } from './worth-researching.ts';
