import { copyFormula } from '../../../engine/formula/shift.ts';
import { printAddress } from '../../../workbook/address.ts';
import type { Area } from '../../../workbook/area.ts';
import type { CellValue } from '../../../workbook/cell-value.ts';
import type { DataValidation } from '../../../workbook/data-validation.ts';
import { meetsCriteria } from '../../../workbook/meets-criteria.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { ServiceException } from '../../service.ts';
import { rawCells } from '../range/raw-cells.ts';
import { validationsIn } from './validation-places.ts';

/**
 * Writes into an area, and takes it back where a rule that refuses wrong values stands on one of its cells and is broken.
 * A blank cell breaks no rule.
 * @throws ServiceException naming the first such cell.
 */
export function refuseInvalid(tab: Tab, area: Area, write: () => void): void {
  const rules = validationsIn(tab, area).filter(({ rule }) => !rule.allowInvalid);
  if (rules.length === 0) {
    write();
    return;
  }
  const before = rawCells(tab, area);
  write();
  for (const { rule, area: covered } of rules) {
    const broken = firstBroken(tab, rule, covered);
    if (!broken) continue;
    tab.put(area.row, area.column, before);
    throw new ServiceException(
      `The data you entered in cell ${broken} violates the data validation rules set on this cell.`,
    );
  }
}

function firstBroken(tab: Tab, rule: DataValidation, area: Area): string | null {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = tab.value(row, column);
      if (value === null) continue;
      const candidate = { value, text: tab.displayText(row, column) };
      const compute = (formula: string) => computeFor(tab, rule, formula, row, column);
      if (!meetsCriteria(rule.criteria, candidate, tab.workbook, compute)) {
        return printAddress({ row, column, rows: 1, columns: 1 });
      }
    }
  }
  return null;
}

/** A rule's formula is written for the first cell of its range and means its neighbours for the others. */
function computeFor(tab: Tab, { ranges }: DataValidation, formula: string, row: number, column: number): CellValue {
  const [first] = ranges;
  const shifted = first ? copyFormula(formula, row - first.row, column - first.column) : formula;
  return tab.workbook.evaluate(shifted, tab)[0]?.[0] ?? null;
}
