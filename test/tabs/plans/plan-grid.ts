import type { Cell } from '../../../src/model/cell.ts';
import { type PlanRepairs, type PlanTab, writtenCell } from '../../../src/tabs/index.ts';
import type { Area } from '../../../src/tabs/tables/tab-description.ts';

/** Where a row or column goes; `null` where it is deleted. */
type Move = (index: number) => number | null;

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (column: number): string =>
  column < 1 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** A tab on which people insert, delete and sort, as a spreadsheet keeps its formulas right meanwhile. What formulas show is left blank. */
export class PlanGrid {
  cells: Cell[][];
  formulas: string[][];
  chartAreas: Area[];

  constructor({ cells, formulas, chartAreas }: PlanTab) {
    this.cells = cells.map((row) => [...row]);
    this.formulas = formulas.map((row) => [...row]);
    this.chartAreas = [...chartAreas];
  }

  get rows(): number {
    return this.cells.length;
  }

  get columns(): number {
    return this.cells[0]?.length ?? 0;
  }

  set(row: number, column: number, cell: Cell, formula = ''): void {
    const [cells, formulas] = [this.cells[row - 1], this.formulas[row - 1]];
    if (!cells || !formulas || column > this.columns) throw new Error('The coordinates are outside of the tab.');
    cells[column - 1] = cell;
    formulas[column - 1] = formula;
  }

  private reach(rows: number, columns: number): void {
    for (const grid of [this.cells, this.formulas] as Cell[][][]) {
      const width = Math.max(columns, grid[0]?.length ?? 0);
      while (grid.length < rows) grid.push([]);
      for (const row of grid) while (row.length < width) row.push('');
    }
  }

  insertRows(after: number, count: number): void {
    for (const grid of [this.cells, this.formulas] as Cell[][][]) {
      grid.splice(after, 0, ...Array.from({ length: count }, () => Array<Cell>(this.columns).fill('')));
    }
    this.move(
      (row) => (row > after ? row + count : row),
      (column) => column,
    );
  }

  deleteRows(row: number, count: number): void {
    this.cells.splice(row - 1, count);
    this.formulas.splice(row - 1, count);
    this.move(
      (at) => (at < row ? at : at < row + count ? null : at - count),
      (column) => column,
    );
  }

  insertColumn(after: number): void {
    for (const grid of [this.cells, this.formulas] as Cell[][][]) for (const row of grid) row.splice(after, 0, '');
    this.move(
      (row) => row,
      (column) => (column > after ? column + 1 : column),
    );
  }

  deleteColumn(column: number): void {
    for (const grid of [this.cells, this.formulas] as Cell[][][]) for (const row of grid) row.splice(column - 1, 1);
    this.move(
      (row) => row,
      (at) => (at < column ? at : at === column ? null : at - 1),
    );
  }

  /** What a sort takes along follows its row: references to the same row by a formula without `$` before the number. */
  reverseRows(row: number, count: number): void {
    const turned = (at: number) => (at >= row && at < row + count ? 2 * row + count - 1 - at : at);
    const lines = Array.from({ length: count }, (_, index) => row + index);
    const cells = lines.map((at) => this.cells[turned(at) - 1] ?? []);
    const formulas = lines.map((at) =>
      (this.formulas[turned(at) - 1] ?? []).map((formula) =>
        formula.replace(/(\$[A-Z]+)(\d+)/g, (whole, letters: string, number: string) =>
          Number(number) === turned(at) ? `${letters}${at}` : whole,
        ),
      ),
    );
    this.cells.splice(row - 1, count, ...cells);
    this.formulas.splice(row - 1, count, ...formulas);
  }

  private move(row: Move, column: Move): void {
    this.formulas = this.formulas.map((line) => line.map((formula) => moved(formula, row, column)));
    this.chartAreas = this.chartAreas.flatMap((area) => {
      const ends = [area.row, area.row + (area.rows ?? 1) - 1].map(row).filter((at) => at !== null);
      const at = column(area.column);
      return ends[0] === undefined || at === null
        ? []
        : [{ row: ends[0], column: at, rows: (ends[1] ?? ends[0]) - ends[0] + 1, columns: 1 }];
    });
  }

  /** Does what repairs say. */
  apply({ insertedRows, blocks, charts, size }: PlanRepairs): void {
    for (const { after, count } of insertedRows) this.insertRows(after, count);
    this.reach(size.rows, size.columns);
    for (const { row, column, cells } of blocks) {
      for (const [down, line] of cells.entries()) {
        for (const [right, cell] of line.entries()) {
          const isFormula = typeof cell === 'object' && 'formula' in cell;
          this.set(
            row + down,
            column + right,
            isFormula ? '' : (cell as Cell),
            isFormula ? String(writtenCell(cell)) : '',
          );
        }
      }
    }
    this.chartAreas.push(...charts.flatMap(({ areas }) => areas));
  }
}

/** A formula after rows or columns of its own tab have moved. */
function moved(formula: string, row: Move, column: Move): string {
  const at = (letters: string, number: string, from: 1 | -1, end: number | null) => {
    let [r, c] = [row(Number(number)), column(columnOf(letters))];
    for (let next = Number(number); r === null && end !== null && next !== end; ) {
      next += from;
      r = row(next);
    }
    if (r === null || c === null) return null;
    return { r, c };
  };
  return formula.replace(
    /(^|[^!A-Za-z"'$])(\$?)([A-Z]{1,2})(\$?)(\d+)(?::(\$?)([A-Z]{1,2})(\$?)(\d+))?/g,
    (
      _,
      before: string,
      d1: string,
      c1: string,
      d2: string,
      r1: string,
      d3: string,
      c2?: string,
      d4?: string,
      r2?: string,
    ) => {
      const one = at(c1, r1, 1, r2 === undefined ? null : Number(r2));
      if (one === null) return `${before}#REF!`;
      const first = `${d1}${lettersOf(one.c)}${d2}${one.r}`;
      if (c2 === undefined || r2 === undefined) return before + first;
      const two = at(c2, r2, -1, Number(r1));
      return two === null ? `${before}#REF!` : `${before}${first}:${d3}${lettersOf(two.c)}${d4 ?? ''}${two.r}`;
    },
  );
}
