/** How long edits wait for others, in milliseconds, and how long they do so at most. */
const QUIET = 1000;
const LONGEST = 10_000;

/** A disk that refused may have room again after so many milliseconds. */
export const RETRY = 10_000;

/** Saving may take this share of the time: a workbook that takes 1 s to save is saved after 5 s without an edit. */
const PAUSE_PER_SAVE = 5;

/** Times in milliseconds. */
export interface UnsavedEdits {
  readonly first: number;
  readonly last: number;
  readonly lastSaveTook: number;
}

/** When edits are to be saved: soon after the last one, later for workbooks that take long to save, never long after the first. */
export function timeToSave({ first, last, lastSaveTook }: UnsavedEdits): number {
  return Math.min(last + Math.max(QUIET, PAUSE_PER_SAVE * lastSaveTook), first + LONGEST);
}
