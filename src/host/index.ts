export { createHost, type HostOptions } from './create-host.ts';
export { FileProblem, problemText } from './files/index.ts';
export { type CellContent, Host, type LoadedAddOn } from './host.ts';
export type { Testing } from './testing.ts';
