import { sheetOf } from './sheets.ts';

/** Where a tab says at which of its rows the last requests added theirs, so that asking twice adds them once. */
const METADATA_KEY = 'smallstart-abm.added';

/** A request that comes again comes soon. */
const MOST_REMEMBERED = 20;

/** How a request began to add rows to a tab. */
interface Addition {
  /** Number of the first row that it adds. */
  readonly row: number;
  /** How many rows of the tab were alike already, by which it shows later that its own are there, wherever people moved them. */
  readonly alike: number;
}

/** Where requests added rows to a tab. */
export interface AddedRows {
  /** What is remembered of a request; `null` for nothing. */
  readonly of: (key: string) => Addition | null;
  /** Remembers it. */
  readonly note: (key: string, addition: Addition) => void;
}

/** Looks where the last requests added rows to a tab. */
export function addedRows(tabId: number): AddedRows {
  const [metadata] = sheetOf(tabId).createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  const known = remembered(metadata?.getValue() ?? '');
  return {
    of: (key) => {
      const [, row, alike] = known.find(([other]) => other === key) ?? [];
      return row === undefined || alike === undefined ? null : { row, alike };
    },
    note: (key, { row, alike }) => {
      const others = known.filter(([other]) => other !== key);
      const value = JSON.stringify([...others, [key, row, alike]].slice(-MOST_REMEMBERED));
      if (metadata === undefined) sheetOf(tabId).addDeveloperMetadata(METADATA_KEY, value);
      else metadata.setValue(value);
    },
  };
}

/** What was remembered: anybody may have changed it. */
function remembered(value: string): Remembered[] {
  try {
    const additions: unknown = JSON.parse(value);
    return Array.isArray(additions) ? additions.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

type Remembered = readonly [key: string, row: number, alike: number];

function isRemembered(value: unknown): value is Remembered {
  if (!Array.isArray(value)) return false;
  const [key, row, alike]: unknown[] = value;
  return typeof key === 'string' && Number.isInteger(row) && Number(row) >= 1 && Number.isInteger(alike);
}
