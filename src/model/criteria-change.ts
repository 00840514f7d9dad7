import type { SentCell, SentRow, SentTable } from './sent-table.ts';

/** A table of the criteria tab as somebody wants it, and as it was when they began. */
export interface TableDraft {
  /** As it was read, its header row first. */
  readonly base: SentTable;
  /** The header row first; columns that the table lacks yet stand behind its own. Blank rows keep their place among the others. */
  readonly rows: readonly DraftRow[];
}

export interface DraftRow {
  /** Stays with the row while the draft is worked on. */
  readonly id: number;
  /** Position of the row in the base; `null` for a new one. */
  readonly from: number | null;
  readonly cells: SentRow;
}

/** What one Save changes; `null` for a table that stays as it is. */
export interface CriteriaChange {
  readonly criteria: TableDraft | null;
  readonly tiers: TableDraft | null;
  /** The cell of the reference date: a table of one cell. */
  readonly asOf: TableDraft | null;
}

/** Whether something that came from a page says what a Save changes. */
export function isCriteriaChange(value: unknown): value is CriteriaChange {
  if (typeof value !== 'object' || value === null) return false;
  const { criteria, tiers, asOf } = value as Partial<CriteriaChange>;
  return [criteria, tiers, asOf].every((draft) => draft === null || isTableDraft(draft));
}

function isTableDraft(value: unknown): value is TableDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { base, rows } = value as Partial<TableDraft>;
  if (typeof base !== 'object' || base === null || !Array.isArray(rows) || !isGrid(base.cells)) return false;
  const { length } = base.cells;
  const cells: unknown = rows.map((row: Partial<DraftRow> | null) => row?.cells);
  return (
    Number.isInteger(base.tabId) &&
    [base.row, base.column].every((position) => Number.isInteger(position) && position > 0) &&
    isGrid(cells) &&
    rows[0]?.from === 0 &&
    rows.every(({ from }: DraftRow) => from === null || (Number.isInteger(from) && from >= 0 && from < length)) &&
    new Set(rows.map(({ from }: DraftRow, i) => from ?? -i)).size === rows.length
  );
}

/** At least one row of at least one cell. */
function isGrid(value: unknown): value is readonly SentRow[] {
  const isRow = (row: unknown) => Array.isArray(row) && row.length > 0 && row.every(isSentCell);
  return Array.isArray(value) && value.length > 0 && value.every(isRow);
}

function isSentCell(cell: unknown): cell is SentCell {
  if (typeof cell === 'string') return cell.length <= LONGEST_TEXT;
  if (typeof cell === 'object' && cell !== null) {
    const { day } = cell as { readonly day?: unknown };
    return day === null || Number.isInteger(day);
  }
  return typeof cell === 'boolean' || Number.isFinite(cell);
}

/** Characters that a cell takes. */
const LONGEST_TEXT = 49_000;
