/** A cell as a window shows it: everything is worked out by the host, conditional formats and banding too. */
export interface CellView {
  /** What the cell shows. */
  readonly text: string;
  /** What the formula bar shows and editing begins with, where that is not `text`: a formula, an unrounded number. */
  readonly input?: string;
  /** Where the text stands when its style does not say: numbers right, booleans and errors centred. Left out: text. */
  readonly kind?: 'number' | 'boolean' | 'error';
  readonly style?: CellStyle;
  /** A note that somebody wrote. */
  readonly note?: string;
  /** Why the cell shows an error, or why its value breaks the cell's validation rule. */
  readonly problem?: string;
  readonly link?: Link;
  /** A rule that offers choices. */
  readonly choice?: 'list' | 'checkbox';
  /** True for cells that a formula elsewhere fills; their input is empty. */
  readonly spilled?: true;
}

/** Left out: as usual. Colours are `#rrggbb`. */
export interface CellStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly color?: string;
  readonly background?: string;
  /** Points; usually 10. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Usually `overflow`: over blank neighbours. */
  readonly wrap?: 'wrap' | 'clip';
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLine>>>;
}

export interface BorderLine {
  readonly color: string;
  readonly line: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
}

/** Out of the spreadsheet, or to a place in it. */
export type Link = { readonly url: string } | { readonly tabId: number; readonly area?: Area };

/** A block of cells. Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
