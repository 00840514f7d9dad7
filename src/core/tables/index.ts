export { cellAddress, cellPosition, columnLetters } from './cell-address.ts';
export { isDate, MILLISECONDS_PER_DAY, writtenDay } from './date-cell.ts';
export { readDay, utcDay } from './day.ts';
export { readNumber } from './number.ts';
export { headerFinder, isBlankRow, toTable, trimBlankRows } from './table.ts';
export { fold, isBlank, quotable, quotableText, readText } from './text.ts';
export { listedValues, VALUE_SEPARATORS } from './value-list.ts';
export { readYesNo } from './yes-no.ts';
export { dateOnDay, dayInZone } from './zone-day.ts';
