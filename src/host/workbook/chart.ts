import type { GridRange } from './grid-range.ts';

export const mergeStrategies = ['MERGE_COLUMNS', 'MERGE_ROWS'] as const;
export const hiddenDimensionStrategies = ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const;

/** In pixels, where the options say nothing. */
export const standardChartSize = { width: 600, height: 371 };

/** Where a chart or an image floats: its corner, as pixels from the corner of a cell. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What a chart shows and how, without saying how it is drawn. */
export interface ChartDescription {
  /** As the platform names it: `LINE`, `COLUMN`, `SCATTER`. */
  readonly type: string;
  /** Its sources; they may be of other tabs. */
  ranges: GridRange[];
  readonly position: ChartPosition;
  /** Options of Google Charts, as given: `title`, `hAxis`, `series`; not checked. */
  readonly options: Readonly<Record<string, unknown>>;
  /** How many rows (columns, when transposed) of the ranges are headings; −1 leaves it to the drawer. */
  readonly headers: number;
  readonly mergeStrategy: (typeof mergeStrategies)[number];
  readonly transposed: boolean;
  readonly hiddenDimensionStrategy: (typeof hiddenDimensionStrategies)[number];
}

/** A chart on a tab. */
export interface Chart extends ChartDescription {
  readonly id: number;
}

/**
 * The value of an option, however it was given: `hAxis.title` is found under that very name and inside an option `hAxis` alike.
 * Null where it is not set.
 */
export function chartOption({ options }: Pick<ChartDescription, 'options'>, path: string): unknown {
  if (Object.hasOwn(options, path)) return options[path] ?? null;
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index).reverse();
  for (const dot of dots) {
    const outer = options[path.slice(0, dot)];
    if (typeof outer === 'object' && outer !== null) {
      return chartOption({ options: outer as Record<string, unknown> }, path.slice(dot + 1));
    }
  }
  return null;
}
