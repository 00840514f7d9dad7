import type { CellPlace } from '../engine/custom-functions.ts';
import type { Area } from './area.ts';
import type { StructuralEdit } from './structural-edit.ts';
import type { Tab } from './tab.ts';

/**
 * Hears of every edit of cells, grids and tabs, so that it can take them back. What is kept beside the cells (lists, sizes, names)
 * it has to compare, when listeners of the workbook are told of a change.
 */
export interface Recorder {
  /** What a cell holds of its own, or how it looks, is about to change or to be lost. */
  cell(place: CellPlace): void;
  /** Rows or columns came, went or moved. The cells that were lost and the formulas that read differently now were told before. */
  restructured(edit: StructuralEdit): void;
  /** The grid grew by itself, to hold a result. */
  grew(edit: StructuralEdit): void;
  tabAdded(tab: Tab): void;
  /** The tab keeps all that it had but the contents of its cells, which were told before. */
  tabRemoved(tab: Tab): void;
  /** Formulas that use either name were told before. */
  tabRenamed(tab: Tab, from: string): void;
}

/** Tells of the cells of an area that are about to be lost. */
export function tellOfCells(recorder: Recorder | null, tab: Tab, area: Area | null): void {
  if (!recorder || !area) return;
  for (const [row, column] of tab.usedCells(area)) recorder.cell({ tabId: tab.id, row, column });
}
