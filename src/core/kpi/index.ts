export { actualOf, countedEntries, entriesSetAside } from './counted-entries.ts';
export { changedTerms, exitDateStates } from './exit-dates.ts';
export { type ExitErrors, exitErrors } from './exit-errors/index.ts';
export { kpiFigures } from './figures.ts';
export { kpiInsights } from './insights.ts';
export { periodStart } from './periods.ts';
export { expectedOn } from './progress.ts';
export { exitLooks } from './status.ts';
export { exitLineOn, kpiTrack } from './track.ts';
