import { type Area, contains, intersection, without } from './area.ts';
import type { DataValidation, ValidationRule } from './data-validation.ts';
import type { GridRange } from './grid-range.ts';
import type { Tab } from './tab.ts';

/** The rule that stands on a cell. */
export function validationAt(tab: Tab, row: number, column: number): DataValidation | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return tab.validations.find(({ ranges }) => ranges.some((range) => contains(range, cell)));
}

/** Puts a rule on cells in place of those that stood there; null takes them away. */
export function placeValidation(tab: Tab, area: Area, rule: ValidationRule | null): void {
  const { row, column, rows, columns } = area;
  const placed = { tabId: tab.id, row, column, rows, columns };
  takeAway(tab, area);
  if (rule) add(tab, placed, rule);
  tab.workbook.changed({ ranges: [{ ...placed }], tabs: [tab.id] });
}

function takeAway(tab: Tab, area: Area): void {
  for (const validation of tab.validations) {
    validation.ranges = validation.ranges.flatMap((range) =>
      intersection(range, area) ? without(range, area).map((rest) => ({ tabId: tab.id, ...rest })) : [range],
    );
  }
  tab.validations = tab.validations.filter(({ ranges }) => ranges.length > 0);
}

function add(tab: Tab, placed: GridRange, rule: ValidationRule): void {
  const known = tab.validations.find((validation) => isSameRule(validation, rule));
  if (known) known.ranges.push(placed);
  else {
    // A copy: a range among the criteria moves with its cells, once for each rule that has it.
    const { criteria, allowInvalid, helpText } = rule;
    tab.validations.push({ criteria: structuredClone(criteria), allowInvalid, helpText, ranges: [placed] });
  }
}

/** The rules that stand in an area, each with the cells of it that it covers. */
export function validationsIn(tab: Tab, area: Area): readonly { readonly rule: DataValidation; readonly area: Area }[] {
  return tab.validations.flatMap((rule) =>
    rule.ranges.flatMap((range) => {
      const shared = intersection(range, area);
      return shared ? [{ rule, area: shared }] : [];
    }),
  );
}

function isSameRule(one: ValidationRule, other: ValidationRule): boolean {
  return one.criteria === other.criteria && one.allowInvalid === other.allowInvalid && one.helpText === other.helpText;
}
