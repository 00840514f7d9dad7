import { sheetOf } from './sheets.ts';

/** Where a tab says at which of its rows the last requests added theirs, so that asking twice adds them once. */
const METADATA_KEY = 'smallstart-abm.added';

/** A request that comes again comes soon. */
const MOST_REMEMBERED = 20;

/** Where requests added rows to a tab. */
export interface AddedRows {
  /** Number of the first row that a request added; `null` for one that is not remembered. */
  readonly rowOf: (key: string) => number | null;
  /** Remembers it. */
  readonly note: (key: string, row: number) => void;
}

/** Looks where the last requests added rows to a tab. */
export function addedRows(tabId: number): AddedRows {
  const [metadata] = sheetOf(tabId).createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  const known = remembered(metadata?.getValue() ?? '');
  return {
    rowOf: (key) => known.find(([other]) => other === key)?.[1] ?? null,
    note: (key, row) => {
      const value = JSON.stringify([...known.filter(([other]) => other !== key), [key, row]].slice(-MOST_REMEMBERED));
      if (metadata === undefined) sheetOf(tabId).addDeveloperMetadata(METADATA_KEY, value);
      else metadata.setValue(value);
    },
  };
}

/** What was remembered: anybody may have changed it. */
function remembered(value: string): (readonly [string, number])[] {
  try {
    const pairs: unknown = JSON.parse(value);
    return Array.isArray(pairs) ? pairs.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1]) && value[1] >= 1;
}
