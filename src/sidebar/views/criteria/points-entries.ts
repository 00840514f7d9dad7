import { fold } from '../../../core/tables/index.ts';
import { pointsPieces } from '../../../tabs/index.ts';

/** One entry of a Points cell as it is edited; either side may be blank or unreadable meanwhile. */
export interface PointsEntry {
  readonly value: string;
  readonly points: string;
}

/**
 * The entries of a Points cell, unreadable ones too.
 *
 * @example pointsEntries('IT=80; *') // [{ value: 'IT', points: '80' }, { value: '*', points: '' }]
 */
export function pointsEntries(text: string): readonly PointsEntry[] {
  return pointsPieces(text).map((piece) => {
    const equals = piece.text.lastIndexOf('=');
    if (equals < 0) return { value: piece.text, points: '' };
    return { value: piece.text.slice(0, equals).trim(), points: piece.text.slice(equals + 1).trim() };
  });
}

/**
 * The Points cell of entries. Those without any content are left out.
 *
 * @example pointsText([{ value: 'IT', points: '80' }, { value: '', points: '' }]) // 'IT=80'
 */
export function pointsText(entries: readonly PointsEntry[]): string {
  return entries
    .filter(({ value, points }) => value + points !== '')
    .map(({ value, points }) => `${value}=${points}`)
    .join('; ');
}

/** The entries with the points of one value set; a new value comes last, but before `*`. */
export function withPoints(entries: readonly PointsEntry[], value: string, points: string): readonly PointsEntry[] {
  const isIt = (entry: PointsEntry) => fold(entry.value) === fold(value);
  if (entries.some(isIt)) return entries.map((entry) => (isIt(entry) ? { ...entry, points } : entry));
  const at = entries.findIndex((entry) => entry.value === '*');
  const before = at < 0 ? entries.length : at;
  return [...entries.slice(0, before), { value, points }, ...entries.slice(before)];
}

/** Whether the Points syntax cannot carry a value: what divides entries from each other cannot stand in one. */
export function isUnlistable(value: string): boolean {
  return /[;；\n\r]/u.test(value);
}

/** What was typed as points, without what would end its entry. */
export function typedPoints(text: string): string {
  return text.replace(/[;；=＝\n\r]/gu, '');
}
