export { incompleteBeta } from './incomplete-beta.ts';
export { logGamma } from './log-gamma.ts';
export { normalQuantile } from './normal-quantile.ts';
export { studentT } from './student-t.ts';
