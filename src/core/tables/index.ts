export { readDay, utcDay } from './day.ts';
export { readNumber } from './number.ts';
export { findHeader, isBlankRow, toTable, trimBlankRows } from './table.ts';
export { fold, isBlank, isDate, isError, quotable, readText } from './text.ts';
export { readYesNo } from './yes-no.ts';
