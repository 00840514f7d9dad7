/** What a spreadsheet holds at most: cells in all its tabs, and columns in one. */
export const mostCells = 10_000_000;
export const mostColumns = 18_278;

const mostCharacters = 50_000;

/** What is said where a text is too long for a cell. */
export const textTooLong = `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`;

export function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > mostCharacters;
}
