import { isLanguage, type Language } from './language.ts';
import type { SentRow } from './sent-table.ts';
import { isPosition, isSentCell, isText, isWhole, listOf, orNull, shapeOf } from './shape.ts';

/** What a person agreed to when setting up, or asked for when something is to be repaired. */
export interface SetUpPlan {
  /** That of the tabs that are made. */
  readonly language: Language;
  /** The header row of the companies: its tab and its first cell. `null` where the account table is known already. */
  readonly accounts: { readonly tabId: number; readonly row: number; readonly column: number } | null;
  /** The criteria table to begin with, its header row first; of no effect where there is one already. */
  readonly criteria: readonly SentRow[];
  /** Columns to add to the account table, to be filled by people. One whose header is there already is left as it is. */
  readonly newColumns: readonly NewColumn[];
  /** Whether the account table gets a column of short, stable ids where it has none. */
  readonly addsIds: boolean;
}

export interface NewColumn {
  readonly header: string;
  /** What may be typed there. */
  readonly allowed:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'number'; readonly least: number; readonly most?: number }
    | { readonly kind: 'date' };
  /** Shown as a note on the header: what to fill in, and where to find it. */
  readonly help: string;
}

const isNewColumn = shapeOf<NewColumn>({
  header: isText,
  help: isText,
  allowed: (value) => isList(value) || isRange(value) || isDate(value),
});
const isList = shapeOf<AllowedOf<'list'>>({ kind: (kind) => kind === 'list', values: listOf(isText) });
const isRange = shapeOf<AllowedOf<'number'>>({
  kind: (kind) => kind === 'number',
  least: Number.isFinite,
  most: (value) => value === undefined || Number.isFinite(value),
});
const isDate = shapeOf<AllowedOf<'date'>>({ kind: (kind) => kind === 'date' });

type AllowedOf<Kind> = Extract<NewColumn['allowed'], { readonly kind: Kind }>;

/** Whether something that came from a page is a plan. */
export const isSetUpPlan = shapeOf<SetUpPlan>({
  language: isLanguage,
  accounts: orNull(
    shapeOf<NonNullable<SetUpPlan['accounts']>>({ tabId: isWhole, row: isPosition, column: isPosition }),
  ),
  criteria: listOf(listOf(isSentCell)),
  newColumns: listOf(isNewColumn),
  addsIds: (value) => typeof value === 'boolean',
});
