import type { GridRange } from './grid-range.ts';

export const metadataVisibilities = ['DOCUMENT', 'PROJECT'] as const;
export type MetadataVisibility = (typeof metadataVisibilities)[number];

export const metadataLocationTypes = ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const;
type MetadataLocationType = (typeof metadataLocationTypes)[number];

/** A key and a value that scripts attach to the spreadsheet, a tab, a row or a column, and that move and die with it. */
export interface DeveloperMetadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: MetadataVisibility;
  locationType: MetadataLocationType;
  /** Of a `SHEET`. */
  tabId?: number;
  /** Of a `ROW` or `COLUMN`: the one whole row or column. */
  ranges: GridRange[];
}
