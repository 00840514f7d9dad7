import { copyFormula } from '../../engine/formula/shift.ts';
import type { Area } from '../../workbook/area.ts';
import type { CellValue } from '../../workbook/cell-value.ts';
import type { GradientCondition } from '../../workbook/conditional-format.ts';
import type { Criteria } from '../../workbook/criteria.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { listChoices } from '../choices.ts';
import type { Words } from '../words/index.ts';
import { type GradientScale, gradientScale } from './gradient-scale.ts';

/** What is worked out once for all cells that are drawn between two changes of the workbook. */
export class Drawing {
  private readonly computed = new Map<string, CellValue>();
  private readonly scales = new Map<GradientCondition, GradientScale | null>();

  private readonly lists = new Map<Criteria, ReadonlySet<string>>();

  constructor(readonly words: Words) {}

  /** What a formula that is written for the first cell of some ranges comes to for another cell. */
  compute(formula: string, ranges: readonly Area[], tab: Tab, row: number, column: number): CellValue {
    const [first = { row, column }] = ranges;
    const shifted = copyFormula(formula, row - first.row, column - first.column);
    const key = `${tab.id}${shifted}`;
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    const value = tab.workbook.evaluate(shifted, tab)[0]?.[0] ?? null;
    this.computed.set(key, value);
    return value;
  }

  /** The colours of a gradient over the numbers in its ranges; null where there are none. */
  scale(gradient: GradientCondition, ranges: readonly GridRange[], tab: Tab): GradientScale | null {
    const known = this.scales.get(gradient);
    if (known !== undefined) return known;
    const scale = gradientScale(gradient, ranges, tab);
    this.scales.set(gradient, scale);
    return scale;
  }

  /** What a rule offers to choose from. */
  choices(criteria: Criteria, workbook: Workbook): ReadonlySet<string> {
    const known = this.lists.get(criteria);
    if (known) return known;
    const choices = new Set(listChoices(criteria, workbook));
    this.lists.set(criteria, choices);
    return choices;
  }
}
