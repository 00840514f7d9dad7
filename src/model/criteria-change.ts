import type { SentRow, SentTable } from './sent-table.ts';
import { isPosition, isSentCell, isText, isWhole, listOf, orNull, shapeOf } from './shape.ts';

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
  return isChange(value) && [value.criteria, value.tiers, value.asOf].every((draft) => draft === null || holds(draft));
}

const isRow = listOf(isSentCell, { least: 1 });
const isDraft = shapeOf<TableDraft>({
  base: shapeOf<SentTable>({
    tabId: isWhole,
    tabName: isText,
    row: isPosition,
    column: isPosition,
    cells: listOf(isRow, { least: 1 }),
  }),
  rows: listOf(shapeOf<DraftRow>({ id: isWhole, from: orNull(isWhole), cells: isRow })),
});
const isChange = shapeOf<CriteriaChange>({ criteria: orNull(isDraft), tiers: orNull(isDraft), asOf: orNull(isDraft) });

/** Whether the rows of a draft come from its base, its header row from the first one, and none twice. */
function holds({ base, rows }: TableDraft): boolean {
  return (
    rows[0]?.from === 0 &&
    rows.every(({ from }) => from === null || base.cells[from] !== undefined) &&
    new Set(rows.map(({ from }, i) => from ?? -i)).size === rows.length
  );
}
