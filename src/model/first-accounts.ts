import { isLanguage, type Language } from './language.ts';
import { isText, listOf, shapeOf } from './shape.ts';

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
  if (!isStart(value)) return false;
  const width = value.cells[0]?.length ?? 0;
  return width > 0 && value.cells.every(({ length }) => length === width);
}

const isStart = shapeOf<FirstAccounts>({
  language: isLanguage,
  // What a new tab has room for.
  cells: listOf(
    listOf((cell) => isText(cell) || Number.isFinite(cell)),
    { most: 1_000 },
  ),
  source: isText,
});
