import type { Language } from './language.ts';

/** What a new tab for companies begins with: some to try, or headers alone. */
export interface FirstAccounts {
  /** That of the tab's name. */
  readonly language: Language;
  /** The header row first. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** Whose data it is; blank where there is none. */
  readonly source: string;
}

/** Whether something that came from a page says what a tab for companies begins with. */
export function isFirstAccounts(value: unknown): value is FirstAccounts {
  const { language, cells, source } = (value ?? {}) as Partial<FirstAccounts>;
  if (!(language === 'en' || language === 'ja') || typeof source !== 'string' || !Array.isArray(cells)) return false;
  const width: unknown = Array.isArray(cells[0]) ? cells[0].length : 0;
  return (
    width !== 0 &&
    cells.length <= MOST_ROWS &&
    cells.every(
      (row: unknown) =>
        Array.isArray(row) && row.length === width && row.every((cell) => ['string', 'number'].includes(typeof cell)),
    )
  );
}

/** What a new tab has room for. */
const MOST_ROWS = 1_000;
