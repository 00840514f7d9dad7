export { type ColumnKind, columnKind } from './column-kind.ts';
export { histogram } from './histogram.ts';
export { percentile } from './percentile.ts';
export { roundedOutwards } from './rounded-outwards.ts';
export { type ValueCount, valueCounts } from './value-counts.ts';
