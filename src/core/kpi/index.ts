export { countedEntries, entriesSetAside } from './counted-entries.ts';
export { changedTerms, exitDateStates } from './exit-dates.ts';
export { type ExitErrors, exitErrors } from './exit-errors/index.ts';
export { kpiFigures } from './figures.ts';
export { exitLooks } from './status.ts';
export { kpiTrack } from './track.ts';
