import type { CellBlock } from '../tables/tab-description.ts';
import type { TargetAdditions } from './target-additions.ts';

/**
 * What is to be written on the tab of the targets, as blocks: columns beside each other in one, so that it takes few calls.
 */
export function additionBlocks({ firstRow, columns, repairs }: TargetAdditions): CellBlock[] {
  const runs: (typeof columns)[number][][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.column === column.column - 1) run.push(column);
    else runs.push([column]);
  }
  return [
    ...runs.map((run) => ({
      row: firstRow,
      column: run[0]?.column ?? 1,
      cells: (run[0]?.cells ?? []).map((_, index) => run.map(({ cells }) => cells[index] ?? '')),
    })),
    ...repairs.map(({ row, column, cell }) => ({ row, column, cells: [[cell]] })),
  ];
}
