/**
 * A cell as people name it.
 *
 * @param row - counted from 1.
 * @param column - counted from 1.
 * @example cellAddress(4, 28) // 'AB4'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * A column as its header bar names it.
 *
 * @param column - counted from 1.
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  if (column < 1) return '';
  return columnLetters(Math.floor((column - 1) / LETTERS.length)) + LETTERS.charAt((column - 1) % LETTERS.length);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
