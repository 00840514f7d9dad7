import type { Area } from './cell-view.ts';

/** A spreadsheet as a window shows it, but for the cells. */
export interface WorkbookView {
  /** The file's name without its ending, or that of the sample. */
  readonly name: string;
  /** `en_US`, `ja_JP` … */
  readonly locale: string;
  /** In the order of the tab bar. */
  readonly tabs: readonly TabView[];
  /** For completing formulas. */
  readonly namedRanges: readonly string[];
  readonly numberFormats: NumberFormats;
}

/** The patterns that a locale writes money and days in: `"¥"#,##0`, `yyyy/mm/dd`. */
export interface NumberFormats {
  readonly currency: string;
  readonly date: string;
  readonly dateTime: string;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly hidden?: true;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowSizes: TrackSizes;
  readonly columnSizes: TrackSizes;
  /** Left out where there are none. */
  readonly rowGroups?: readonly GroupView[];
  readonly columnGroups?: readonly GroupView[];
  readonly merges: readonly Area[];
  readonly gridlinesHidden?: true;
  /** Cells with a filter's header row, whose rows may be hidden by it. */
  readonly filter?: Area;
  readonly charts: readonly ChartView[];
  readonly images: readonly ImageView[];
}

/** How large rows or columns are. The page makes rows that are not listed higher where their texts need it. */
export interface TrackSizes {
  /** Pixels of all that are not listed. */
  readonly usual: number;
  /** Runs of equal size: first, last, pixels; 0 for hidden ones. In order. */
  readonly runs: readonly (readonly [first: number, last: number, pixels: number])[];
}

/** Rows or columns that can be folded away together. Outer groups come before those inside them. */
export interface GroupView {
  readonly first: number;
  readonly last: number;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly isFolded: boolean;
}

/** Where something stands over the cells, and how large it is. */
export interface Placement {
  /** The cell of its top left corner, and how many pixels inside it that stands. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** A chart over the cells. */
export interface ChartView extends Placement {
  readonly id: number;
  readonly title: string;
  /** What ECharts draws: plain data, made from the same description that the platform gets. */
  readonly option: Readonly<Record<string, unknown>>;
}

/** An image over the cells. */
export interface ImageView extends Placement {
  readonly id: number;
  /** What it is, and what it shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** The server has its file at `image/FILE`; another file has another name. */
  readonly file: string;
}

/** A function that cells can call, for completing and explaining it. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly optional?: true }[];
  readonly returns: string;
  /** Whether the add-on brings it. */
  readonly isCustom?: true;
}
