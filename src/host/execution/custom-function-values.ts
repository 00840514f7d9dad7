import { types } from 'node:util';
import { type CustomFunctionArgument, isRows } from '../engine/custom-functions.ts';
import { type CellValue, DateSerial, ErrorValue } from '../workbook/cell-value.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Platform } from './platform.ts';
import type { Realm } from './realm.ts';

/** What a custom function is given: a cell's value, or the rows of a range. */
export function argumentOf(argument: CustomFunctionArgument, realm: Realm, platform: Platform): unknown {
  if (argument === null) return platform.blankArgument;
  if (!isRows(argument)) return scriptValue(argument, realm, platform.workbook);
  const rows = realm.array();
  for (const row of argument) {
    const cells = realm.array();
    for (const cell of row) cells.push(scriptValue(cell, realm, platform.workbook));
    rows.push(cells);
  }
  return rows;
}

function scriptValue(value: CellValue, realm: Realm, workbook: Workbook): unknown {
  if (value === null) return '';
  if (value instanceof DateSerial) return realm.date(workbook.instant(value.serial).getTime());
  return value instanceof ErrorValue ? value.text : value;
}

/** The cells that a result fills, in rows of equal length. A flat array is one row. */
export function rowsOf(result: unknown, workbook: Workbook): CellValue[][] {
  const list: readonly unknown[] = Array.isArray(result) ? result : [[result]];
  const isFlat = !list.some((item) => Array.isArray(item));
  const rows: readonly unknown[][] = isFlat ? [[...list]] : list.map((item) => (Array.isArray(item) ? item : [item]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => cellValue(row[column], workbook)));
}

function cellValue(value: unknown, workbook: Workbook): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return numberValue(value);
  if (types.isDate(value)) return dateValue(value, workbook);
  return new ErrorValue('#ERROR!', 'A function can return numbers, texts, booleans, dates and arrays of these.');
}

function numberValue(number: number): CellValue {
  return Number.isFinite(number) ? number : new ErrorValue('#NUM!', 'The result is not a number.');
}

function dateValue(date: Date, workbook: Workbook): CellValue {
  if (Number.isNaN(date.getTime())) return new ErrorValue('#NUM!', 'The result is not a date.');
  return new DateSerial(workbook.serial(new Date(date.getTime())));
}
