import { cellAddress, columnLetters } from '../../core/tables/index.ts';
import type { Area } from './tab-description.ts';

/**
 * An area as formulas and people write it; one that reaches to the end of the grid is open there.
 *
 * @param lastColumn - the last one of the grid.
 * @example areaAddress({ row: 2, column: 1, rows: 3, columns: 2 }, 26) // 'A2:B4'
 * @example areaAddress({ row: 2, column: 3, rows: null, columns: null }, 26) // 'C2:Z'
 */
export function areaAddress({ row, column, rows, columns }: Area, lastColumn: number): string {
  const last = columns === null ? lastColumn : column + columns - 1;
  const end = rows === null ? columnLetters(last) : cellAddress(row + rows - 1, last);
  return `${cellAddress(row, column)}:${end}`;
}
