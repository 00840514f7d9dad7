import type { GridRange } from './grid-range.ts';

/**
 * Something stored beside the cells that belongs to some of them. When rows or columns come and go its ranges are shifted and
 * shrunk; a range that loses its last cell is taken out of the list.
 */
export interface Ranged {
  ranges: GridRange[];
}
