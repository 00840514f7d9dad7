import type { CellBlock, NewCell, TabDescription } from '../tabs/index.ts';
import type { GeneratedTab } from './generated-tabs.ts';
import { addSheet, sheetNamed } from './sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a tab of the name described; where that is taken, `Criteria 2` and so on. A tab that has the name is taken over where nobody
 * typed anything there: it is empty, or an earlier run stopped before it was done with it.
 *
 * @param generated - the tabs that are in use.
 */
export function insertTab({ name, blocks }: TabDescription, generated: readonly GeneratedTab[]): Sheet {
  const inUse = new Set(generated.map(({ tabId }) => tabId));
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? name : `${name} ${count}`;
    try {
      return addSheet(tried);
    } catch (error) {
      // Messages are translated, so whether it was the name shows only by looking for it.
      const taken = sheetNamed(tried);
      if (taken === null) throw error;
      if (!inUse.has(taken.getSheetId()) && isUntouched(taken, blocks)) return taken;
    }
  }
}

/** Whether a tab holds nothing but what is described, or what a formula of it puts below and beside itself. */
function isUntouched(sheet: Sheet, blocks: readonly CellBlock[]): boolean {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const described = describedCells(blocks);
  const hasFormula = (row: number, column: number, formula = formulas[row - 1]?.[column - 1] ?? '') => {
    const cell = described.get(`${row} ${column}`);
    return typeof cell === 'object' && 'formula' in cell && cell.formula === formula;
  };
  const spills = formulas.some((line, down) => line.some((_, right) => hasFormula(down + 1, right + 1)));
  return range.getValues().every((line, down) =>
    line.every((value: unknown, right) => {
      const [row, column] = [down + 1, right + 1];
      if (formulas[down]?.[right] !== '') return hasFormula(row, column);
      const cell = described.get(`${row} ${column}`);
      const isDay = typeof cell === 'object' && 'day' in cell && value instanceof Date;
      return value === '' || value === cell || isDay || spills;
    }),
  );
}

function describedCells(blocks: readonly CellBlock[]): Map<string, NewCell> {
  const described = new Map<string, NewCell>();
  for (const { row, column, cells } of blocks) {
    for (const [down, line] of cells.entries()) {
      for (const [right, cell] of line.entries()) described.set(`${row + down} ${column + right}`, cell);
    }
  }
  return described;
}
