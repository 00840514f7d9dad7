import type { Language } from './language.ts';
import type { SentCell, SentRow } from './sent-table.ts';

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

/** Whether something that came from a page is a plan. */
export function isSetUpPlan(value: unknown): value is SetUpPlan {
  const { language, accounts, criteria, newColumns, addsIds } = fieldsOf<SetUpPlan>(value);
  return (
    (language === 'en' || language === 'ja') &&
    (accounts === null || isHeaderPlace(accounts)) &&
    isListOf(criteria, isSentRow) &&
    isListOf(newColumns, isNewColumn) &&
    typeof addsIds === 'boolean'
  );
}

function isHeaderPlace(value: unknown): boolean {
  const { tabId, row, column } = fieldsOf<NonNullable<SetUpPlan['accounts']>>(value);
  return Number.isInteger(tabId) && isCount(row) && isCount(column);
}

function isSentRow(value: unknown): boolean {
  return isListOf(value, isSentCell);
}

function isSentCell(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return ['string', 'number', 'boolean'].includes(typeof value);
  const { day } = fieldsOf<Extract<SentCell, object>>(value);
  return day === null || Number.isInteger(day);
}

function isNewColumn(value: unknown): boolean {
  const { header, allowed, help } = fieldsOf<NewColumn>(value);
  return typeof header === 'string' && typeof help === 'string' && isAllowed(allowed);
}

function isAllowed(value: unknown): boolean {
  const { kind, values, least, most } = fieldsOf<Record<'kind' | 'values' | 'least' | 'most', unknown>>(value);
  if (kind === 'list') return isListOf(values, (word) => typeof word === 'string');
  const isRange = typeof least === 'number' && (most === undefined || typeof most === 'number');
  return kind === 'date' || (kind === 'number' && isRange);
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}

function fieldsOf<Fields extends object>(value: unknown): { readonly [Name in keyof Fields]?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
