import type { TabKey } from '../../model/tab.ts';
import type { NewCell } from './written-cell.ts';

/** A generated tab as data. Applied to a tab that has it all already, it changes nothing. */
export interface TabDescription extends TableDescription {
  readonly key: TabKey;
  /** The name for a new tab. People may rename it. */
  readonly name: string;
  readonly isHidden?: boolean;
  readonly frozenRows: number;
  /** In pixels, from the first column on; `null` keeps the usual one. */
  readonly columnWidths: readonly (number | null)[];
  /** The first rule that fits a cell counts. */
  readonly colours: readonly ColourRule[];
}

/** A table on a tab, which may stand beside others. */
export interface TableDescription {
  /** Cells to begin with, each block from its own corner. On a tab with content only blank cells are filled. */
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly RangeFormat[];
  readonly validations: readonly RangeValidation[];
  /** Help on single cells, for the headers. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Rows and columns of a tab, counted from 1. `null` rows or columns: to the end of the grid. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly NewCell[])[];
}

export interface RangeFormat {
  readonly area: Area;
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  readonly isWrapped?: boolean;
  readonly background?: string;
  readonly colour?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** What may be typed; other values are warned of, never refused, so that a script of the team's own can go on writing. */
export interface RangeValidation {
  readonly area: Area;
  readonly allowed:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** The values of another tab's cells. */
    | { readonly kind: 'cells'; readonly tabId: number; readonly area: Area }
    | { readonly kind: 'number'; readonly least: number; readonly most?: number }
    | { readonly kind: 'date' };
  readonly help?: string;
}

/** A colour for cells for which a formula holds, written for the first cell of the area. */
export interface ColourRule {
  readonly area: Area;
  readonly formula: string;
  readonly background: string;
  readonly colour?: string;
}
