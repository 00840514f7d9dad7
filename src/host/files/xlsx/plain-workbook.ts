import type { ChartFinish } from './chart-xml.ts';
import type { DrawingPlace } from './drawing-anchor.ts';
import type { KeptTabParts } from './kept-state.ts';
import type { FileSheetContents } from './package.ts';

/** A workbook as an Excel file has it: data alone, which another thread can be given to make the file of. */
export interface PlainWorkbook {
  readonly tabs: readonly PlainTab[];
  readonly namedRanges: readonly { readonly name: string; readonly range: string }[];
  readonly activeSheet: number;
  readonly title: string;
  /** What Excel has no place for. */
  readonly custom: Readonly<Record<string, string>>;
}

export interface PlainTab {
  readonly contents: FileSheetContents;
  /** In the order of the contents' charts. */
  readonly charts: readonly PlainChart[];
  /** Places of the first of the contents' images: of those that are ours. */
  readonly images: readonly DrawingPlace[];
  /** How many groups are in each other where they are most. */
  readonly groups: { readonly rows: number; readonly columns: number };
  /** Pixels of the rows that nobody gave a height and whose texts need more than the usual one, by their numbers. */
  readonly neededHeights: ReadonlyMap<number, number>;
  readonly kept: Omit<KeptTabParts, 'tab'>;
}

/** What the library cannot be told of a chart. */
interface PlainChart {
  readonly place: DrawingPlace;
  /** Its part as another program drew it, where it is still as it was. */
  readonly original: string | undefined;
  readonly finish: ChartFinish;
}
