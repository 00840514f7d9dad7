import type { TabKey } from '../../model/tab.ts';
import type { NewCell } from './written-cell.ts';

/** A generated tab as data. Applied to a tab that has it all already, it changes nothing. */
export interface TabDescription extends TableDescription {
  readonly key: TabKey;
  /** The name for a new tab. People may rename it. */
  readonly name: string;
  readonly isHidden?: boolean;
  readonly frozenRows: number;
  /** Whether only the borders that are drawn divide the cells. */
  readonly hidesGridlines?: boolean;
  /** How many rows and columns a new tab has, and one in use at least. */
  readonly size?: { readonly rows: number; readonly columns: number };
  /** In pixels, from the first column on; `null` keeps the usual one. */
  readonly columnWidths: readonly (number | null)[];
  /** How high rows are at least, in pixels, one after the other from the first on; without them as high as their texts need. */
  readonly rowHeights?: readonly number[];
  readonly merges?: readonly RangeMerge[];
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
  /** Rows that can be folded away, by a sign on the row above them. */
  readonly groups?: readonly RowGroup[];
  readonly charts?: readonly ChartDescription[];
}

/** Cells that are one. */
export interface RangeMerge {
  readonly area: Area;
  /** Those of each row on their own. */
  readonly isByRow: boolean;
}

export interface RowGroup {
  readonly row: number;
  readonly rows: number;
}

/** A chart that follows the cells that it draws. */
export interface ChartDescription {
  /** `org`: who reports to whom, by a column of names and one of those above them. */
  readonly kind: 'line' | 'org';
  readonly title: string;
  /** Columns of equal height, each with its header; labels first. */
  readonly areas: readonly Area[];
  /** The tab with these columns, where it is another one. */
  readonly areasTabId?: number;
  /** The cell of its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The ends of the upright axis. */
  readonly bounds?: { readonly least: number; readonly most: number };
  /** How the columns behind the labels are drawn, in their order, named in a legend; without, all alike and not named. */
  readonly series?: readonly SeriesLook[];
  /** Whether what stands beside the chart names them. */
  readonly isLegendLeftOut?: boolean;
  /** Beside the upright axis. */
  readonly valueTitle?: string;
  /** How its numbers are shown. */
  readonly valueFormat?: string;
  /** How the labels are shown, as the pattern of a date. */
  readonly labelFormat?: string;
}

/** How a chart draws one of its columns. */
export interface SeriesLook {
  readonly colour: string;
  /** Of the line, in pixels; 0 draws points alone. */
  readonly lineWidth: number;
  /** Lengths of the dashes and gaps, in pixels; without, the line has none. */
  readonly dashes?: readonly [number, number];
  /** Diameter of the points, in pixels; without, there are none. */
  readonly pointSize?: number;
  readonly pointShape?: 'circle' | 'diamond';
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
  /** In points. */
  readonly fontSize?: number;
  readonly isWrapped?: boolean;
  readonly background?: string;
  readonly colour?: string;
  /** The colour of thin lines around each cell. */
  readonly border?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** What may be typed; other values are warned of, never refused, so that a script of the team's own can go on writing. */
export interface RangeValidation {
  readonly area: Area;
  readonly allowed:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** The values of cells; of the same tab where no other is named. */
    | { readonly kind: 'cells'; readonly tabId?: number; readonly area: Area }
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
