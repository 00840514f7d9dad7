export { countedEntries, entriesSetAside, type SetAside } from './counted-entries.ts';
export { kpiFigures } from './figures.ts';
export { type ExitLook, exitLooks } from './status.ts';
export { kpiTrack } from './track.ts';
