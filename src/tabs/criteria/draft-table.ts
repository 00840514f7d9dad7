import type { DraftRow, TableDraft } from '../../model/criteria-change.ts';
import type { SentCell, SentRow, SentTable } from '../../model/sent-table.ts';
import { widthOf } from '../tables/placed-tables.ts';

/**
 * A table as a draft in which nothing is changed yet. Blank rows at its end, as an open range brings them along, are left out.
 *
 * @param ids - for its rows, from an earlier draft of it.
 */
export function openedDraft(table: SentTable, ids: readonly number[] = []): TableDraft {
  const base = { ...table, cells: withoutBlankEnd(table.cells) };
  return { base, rows: base.cells.map((cells, from) => ({ id: ids[from] ?? from, from, cells })) };
}

function withoutBlankEnd(rows: readonly SentRow[]): readonly SentRow[] {
  let length = rows.length;
  while (length > 1 && isBlankSent(rows[length - 1])) length -= 1;
  return rows.slice(0, length);
}

/** Whether a row holds nothing at all. */
export function isBlankSent(row: SentRow | undefined): boolean {
  return (row ?? []).every((cell) => cell === '');
}

/**
 * Whether two cells hold the same.
 *
 * @example isSameCell({ day: 20778 }, { day: 20778 }) // true
 */
export function isSameCell(a: SentCell | undefined, b: SentCell | undefined): boolean {
  const [one, other] = [a ?? '', b ?? ''];
  if (typeof one === 'object' && typeof other === 'object') return one.day === other.day;
  return one === other;
}

/** Whether two rows hold the same; cells that one of them lacks are blank. */
export function isSameRow(a: SentRow, b: SentRow): boolean {
  return Array.from({ length: Math.max(a.length, b.length) }).every((_, i) => isSameCell(a[i], b[i]));
}

/** The row of the base that a row of the draft comes from; blank for a new one. */
export function baseRow({ base }: TableDraft, { from }: Pick<DraftRow, 'from'>): SentRow {
  return (from === null ? undefined : base.cells[from]) ?? [];
}

/** The rows that a Save writes: new ones of which nothing is filled in are left out. */
export function savedRows({ rows }: TableDraft): readonly DraftRow[] {
  return rows.filter(({ from, cells }) => from !== null || !isBlankSent(cells));
}

/** Whether a Save would change anything. */
export function isChangedDraft(draft: TableDraft): boolean {
  const rows = savedRows(draft);
  return (
    rows.length !== draft.base.cells.length ||
    rows.some((row, i) => row.from !== i || !isSameRow(row.cells, baseRow(draft, row)))
  );
}

/** How many columns a table has under a draft. */
export function tableWidth({ base, rows }: TableDraft): number {
  return Math.max(widthOf(base), rows[0]?.cells.length ?? 0);
}
