/**
 * A formula on its way to another row with the row that it stands in: references to rows of its table follow these rows, as far as
 * they stay within one; all others stay. What stands in quotes, and references to other tabs, are left as they are.
 *
 * @param rowNow - to which row of the tab a cell goes, its row and column counted from 1; its own row for one that stays.
 * @example movedFormula('=H5*$J$1+"H5"', (row) => (row === 5 ? 3 : row)) // '=H3*$J$1+"H5"'
 */
export function movedFormula(formula: string, rowNow: (row: number, column: number) => number): string {
  return formula.replace(PIECE, (piece, start?: string, row?: string, end?: string, lastRow?: string) => {
    if (start === undefined || (lastRow !== undefined && lastRow !== row)) return piece;
    const moved = rowNow(Number(row), columnNumber(start));
    return `${start}${moved}${end === undefined ? '' : `:${end}${moved}`}`;
  });
}

/** A text, something of another tab, a word or number that only looks like a reference, or a reference to a cell or range. */
const PIECE =
  /"[^"]*"|(?:'[^']*'|[\p{L}\p{N}_.]+)![$A-Z\d:]+|[\p{L}\p{N}_.$]*[\p{L}\p{N}_.](?=\()|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\p{L}\p{N}_.(])/giu;

/** The number, from 1, of a column of a reference such as `$AB$`. */
function columnNumber(reference: string): number {
  const letters = [...reference.replace(/\$/g, '').toUpperCase()];
  return letters.reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
