import type { Color } from './color.ts';

/** How one cell looks. What is left out is as in an untouched cell. */
export interface CellFormat {
  /** A pattern, kept letter by letter. Left out: automatic. */
  readonly numberFormat?: string;
  readonly background?: Color;
  readonly fontColor?: Color;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
  /** In degrees, counter-clockwise. */
  readonly rotation?: number;
  /** Left out: as the text suggests. */
  readonly textDirection?: 'left-to-right' | 'right-to-left';
  readonly borders?: CellBorders;
  /** False: the cell does not show its address as a link. */
  readonly showsLink?: boolean;
}

export interface CellBorders {
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}

export interface BorderLine {
  readonly color: Color;
  readonly style: 'dotted' | 'dashed' | 'solid' | 'solid-medium' | 'solid-thick' | 'double';
}

/** What to change in a format; `undefined` goes back to an untouched cell's. */
export type CellFormatChange = { readonly [Property in keyof CellFormat]?: CellFormat[Property] | undefined };

/** Takes everything away but the number format, which clearing leaves in place. */
export const untouchedLook: CellFormatChange = {
  background: undefined,
  fontColor: undefined,
  fontFamily: undefined,
  fontSize: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  strikethrough: undefined,
  horizontalAlignment: undefined,
  verticalAlignment: undefined,
  wrap: undefined,
  rotation: undefined,
  textDirection: undefined,
  borders: undefined,
  showsLink: undefined,
};
