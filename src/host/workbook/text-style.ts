import type { Color } from './color.ts';

/** How a stretch of text looks. What is left out is not set, and shows as the cell has it. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly color?: Color;
}
