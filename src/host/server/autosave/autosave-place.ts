import { AutosaveFile } from './autosave-file.ts';
import { type AutosaveName, type EarlierEdits, findEarlierEdits } from './autosave-names.ts';

/** Where the edits of a workbook go, and what an earlier run left there. */
export interface AutosavePlace {
  /** What people call the workbook. */
  readonly title: string;
  readonly name: AutosaveName;
  readonly file: AutosaveFile;
  readonly earlier: EarlierEdits | null;
}

interface Opened {
  readonly title: string;
  readonly name: AutosaveName;
  /** When the file that was opened was written; null where that says nothing. */
  readonly newerThan: Date | null;
}

/** Finds a place for the edits of a workbook. Those of an earlier run are offered where they are newer than what was opened. */
export async function findAutosavePlace({ title, name, newerThan }: Opened): Promise<AutosavePlace> {
  return { title, name, file: await AutosaveFile.fresh(name), earlier: await findEarlierEdits(name, newerThan) };
}
