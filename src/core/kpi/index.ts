export { countedEntries, entriesSetAside } from './counted-entries.ts';
export { kpiFigures } from './figures.ts';
export { exitLooks } from './status.ts';
export { kpiTrack } from './track.ts';
