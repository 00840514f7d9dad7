import { type Area, contains, intersects } from './area.ts';
import type { GridRange } from './grid-range.ts';

/** Cells, or a whole tab, that only some people may change. */
export interface Protection {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  readonly tabId: number;
  /** The protected range; empty for a whole tab. */
  ranges: GridRange[];
  rangeName: string | null;
  description: string;
  warningOnly: boolean;
  /** E-mail addresses; the owner may always edit and need not be among them. */
  editors: string[];
  domainEdit: boolean;
  /** Of a whole tab: the ranges that everybody may change. */
  unprotected: GridRange[];
}

/** Whether any of the cells of an area are what a protection is about. */
export function isProtected({ type, ranges, unprotected }: Protection, area: Area): boolean {
  if (type === 'RANGE') return ranges.some((range) => intersects(range, area));
  return !unprotected.some((range) => contains(range, area));
}
