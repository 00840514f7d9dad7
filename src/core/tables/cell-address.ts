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

/**
 * Row and column of a cell by its address, counted from 1.
 *
 * @example cellPosition('AB4').column // 28
 */
export function cellPosition(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/\d+$/, '');
  const column = [...letters].reduce((sum, letter) => sum * LETTERS.length + LETTERS.indexOf(letter) + 1, 0);
  return { row: Number(address.slice(letters.length)), column };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
