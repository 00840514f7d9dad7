import { followEdit } from '../engine/formula/shift.ts';
import { shiftKeys } from './cell-grid.ts';
import type { Chart, ChartPosition } from './chart.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { Criteria } from './criteria.ts';
import type { GridRange } from './grid-range.ts';
import type { Ranged } from './ranged.ts';
import { type StructuralEdit, shiftRange } from './structural-edit.ts';
import type { Tab } from './tab.ts';
import type { Workbook } from './workbook.ts';

/** What is kept beside the cells of all tabs, names and metadata follow rows or columns of a tab that come, go or move. */
export function followInWorkbook(workbook: Workbook, edit: StructuralEdit, editedTab: Tab): void {
  for (const tab of workbook.tabs) followOnTab(tab, edit, editedTab);
  for (const named of workbook.namedRanges) named.ranges = shiftRanges(named.ranges, edit);
  workbook.metadata = shiftAll(workbook.metadata, edit);
}

/** What is kept beside the cells of a tab follows rows or columns, of this tab or another, that come, go or move. */
function followOnTab(tab: Tab, edit: StructuralEdit, editedTab: Tab): void {
  tab.validations = shiftAll(tab.validations, edit);
  tab.conditionalFormats = shiftAll(tab.conditionalFormats, edit);
  tab.bandings = shiftAll(tab.bandings, edit);
  for (const protection of tab.protections) protection.unprotected = shiftRanges(protection.unprotected, edit);
  tab.protections = shiftAll(tab.protections, edit);
  tab.charts = tab.charts.map((chart) => shiftChart(chart, edit, tab, editedTab));
  for (const { criteria } of tab.validations) shiftCriteria(criteria, edit);
  tab.conditionalFormats = tab.conditionalFormats.map((rule) => shiftFormulas(rule, edit, tab, editedTab));
  if (tab !== editedTab) return;
  tab.images = tab.images.map((image) => ({ ...image, position: shiftPosition(image.position, edit, tab) }));
  if (tab.filter) {
    tab.filter.ranges = shiftRanges(tab.filter.ranges, edit);
    if (edit.axis === 'column') tab.filter.criteria = shiftKeys(tab.filter.criteria, edit);
    if (tab.filter.ranges.length === 0) tab.filter = null;
  }
  tab.merges = shiftRanges(
    tab.merges.map((merge) => ({ tabId: tab.id, ...merge })),
    edit,
  );
}

/** Things that stay, with the ranges that they still have; a thing that loses its last one goes. */
function shiftAll<Thing extends Ranged>(things: readonly Thing[], edit: StructuralEdit): Thing[] {
  return things.filter((thing) => {
    const hadRanges = thing.ranges.length > 0;
    thing.ranges = shiftRanges(thing.ranges, edit);
    return !hadRanges || thing.ranges.length > 0;
  });
}

function shiftRanges(ranges: readonly GridRange[], edit: StructuralEdit): GridRange[] {
  return ranges.filter((range) => shiftRange(range, edit));
}

/** Metadata and charts let go of a tab that was removed. */
export function leaveWorkbook(workbook: Workbook, { id }: Tab): void {
  workbook.metadata = leaveTab(workbook.metadata, id).filter(({ tabId }) => tabId !== id);
  for (const tab of workbook.tabs) {
    for (const chart of tab.charts) chart.ranges = chart.ranges.filter((range) => range.tabId !== id);
  }
}

/** Things without the ranges on a tab that goes; those that had none but there go with it. */
function leaveTab<Thing extends Ranged>(things: readonly Thing[], tabId: number): Thing[] {
  return things.filter((thing) => {
    const hadRanges = thing.ranges.length > 0;
    thing.ranges = thing.ranges.filter((range) => range.tabId !== tabId);
    return !hadRanges || thing.ranges.length > 0;
  });
}

/** A chart stays when its source goes. */
function shiftChart(chart: Chart, edit: StructuralEdit, tab: Tab, editedTab: Tab): Chart {
  chart.ranges = shiftRanges(chart.ranges, edit);
  return tab === editedTab ? { ...chart, position: shiftPosition(chart.position, edit, tab) } : chart;
}

/** A corner follows the cell under it; when that goes, it stays with the one that comes there, or with the last of the grid. */
function shiftPosition(position: ChartPosition, edit: StructuralEdit, tab: Tab): ChartPosition {
  const { row, column } = position;
  const corner: GridRange = { tabId: edit.tabId, row, column, rows: 1, columns: 1 };
  if (!shiftRange(corner, edit)) corner[edit.axis] = edit.at;
  return { ...position, row: Math.min(corner.row, tab.rows), column: Math.min(corner.column, tab.columns) };
}

function shiftCriteria({ values }: Criteria, edit: StructuralEdit): void {
  for (const value of values) if (isGridRange(value)) shiftRange(value, edit);
}

function isGridRange(value: Criteria['values'][number]): value is GridRange {
  return typeof value === 'object' && 'tabId' in value;
}

/** A formula of a rule is written for the rule's first cell. */
function shiftFormulas(rule: ConditionalFormat, edit: StructuralEdit, tab: Tab, editedTab: Tab): ConditionalFormat {
  if (!('criteria' in rule.condition)) return rule;
  const { criteria } = rule.condition;
  const values = criteria.values.map((value) =>
    typeof value === 'string' && value.startsWith('=') ? followEdit(value, tab.name, editedTab.name, edit) : value,
  );
  return { ...rule, condition: { ...rule.condition, criteria: { ...criteria, values } } };
}
