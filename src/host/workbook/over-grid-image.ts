import type { ChartPosition } from './chart.ts';

/** An image over the cells of a tab. */
export interface OverGridImage {
  readonly id: number;
  readonly position: ChartPosition;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** What is read out in its place: what it is, and what it shows. */
  readonly title: string;
  readonly description: string;
  /** The name of its file among the workbook's. */
  readonly file: string;
}
