import type { SeenTables } from '../../../actions/seen.ts';
import type { CriteriaChange, DraftRow, TableDraft } from '../../../model/criteria-change.ts';
import type { SentCell, SentRow, SentTable } from '../../../model/sent-table.ts';
import {
  criteriaPositions,
  isChangedDraft,
  type OthersChange,
  openedDraft,
  rebased,
  receivedTable,
  savedRows,
  tiersPositions,
} from '../../../tabs/index.ts';

export type TableKey = keyof CriteriaChange;

/** A table on which both sides changed something. */
export type Clash = OthersChange & { readonly table: TableKey };

/** What somebody works on: the tables as cells, mistaken ones too, so that nothing typed in them is lost. */
export interface DraftState {
  /** What the drafts are based on. */
  readonly seen: SeenTables;
  readonly tables: CriteriaChange;
  /** What others changed meanwhile and was taken over, told until the next Save. */
  readonly taken: readonly OthersChange[];
  /** What both changed, until one side is chosen. */
  readonly clashes: readonly Clash[];
  /** The criterion that was removed last, for Undo. */
  readonly removed: { readonly row: DraftRow; readonly position: number } | null;
}

/** The tables as they were read, with nothing changed. Rows keep the ids of an earlier state with as many rows. */
export function openedState(seen: SeenTables, earlier?: DraftState): DraftState {
  const open = (key: TableKey) => {
    const table = seen[key];
    if (table === null) return null;
    const draft = openedDraft(table);
    const rows = earlier?.tables[key] ? savedRows(earlier.tables[key]) : [];
    return rows.length === draft.rows.length
      ? openedDraft(
          table,
          rows.map(({ id }) => id),
        )
      : draft;
  };
  const tables = { criteria: open('criteria'), tiers: open('tiers'), asOf: open('asOf') };
  return { seen, tables, taken: [], clashes: [], removed: null };
}

/** The state once the spreadsheet was read again: no edit is lost, and none wins in silence over what others did. */
export function seenAgain(state: DraftState, seen: SeenTables): DraftState {
  if (!isChanged(state)) return openedState(seen, state);
  const taken: OthersChange[] = [];
  const clashes: Clash[] = [];
  const merge = (key: TableKey) => {
    const [draft, now] = [state.tables[key], seen[key]];
    if (draft === null) return now && openedDraft(now);
    // Somebody may bring a table back that was deleted: edits of it wait.
    if (now === null) return isChangedDraft(draft) ? draft : null;
    const result = rebased(draft, now, nameColumn(key, draft.base));
    taken.push(...result.taken);
    clashes.push(...result.clashes.map((clash) => ({ ...clash, table: key })));
    const isSame = (a: OthersChange, b: OthersChange) => a.row === b.row && a.header === b.header;
    const open = state.clashes.filter((old) => old.table === key && !clashes.some((clash) => isSame(clash, old)));
    clashes.push(...open.filter(({ row }) => result.draft.rows.some(({ id }) => id === row)));
    return result.draft;
  };
  const tables = { criteria: merge('criteria'), tiers: merge('tiers'), asOf: merge('asOf') };
  return { seen, tables, taken: [...state.taken, ...taken], clashes, removed: null };
}

/**
 * The state once a Save has written what was sent: what was edited since then is all that it still changes.
 *
 * @param sent - the state as it was when the Save began.
 */
export function savedState(state: DraftState, sent: DraftState): DraftState {
  const since = (key: TableKey): TableDraft | null => {
    const [draft, saved] = [state.tables[key], sent.tables[key]];
    if (draft === null || saved === null) return draft;
    const rows = savedRows(saved);
    const positions = new Map(rows.map(({ id }, position) => [id, position]));
    return {
      base: { ...saved.base, cells: rows.map(({ cells }) => cells) },
      rows: draft.rows.map((row) => ({ ...row, from: positions.get(row.id) ?? null })),
    };
  };
  const tables = { criteria: since('criteria'), tiers: since('tiers'), asOf: since('asOf') };
  return { ...state, tables, taken: [], removed: null };
}

/** Position of the column that tells the rows of a table apart. */
function nameColumn(key: TableKey, table: SentTable): number {
  const headers = receivedTable(table).cells[0] ?? [];
  if (key === 'criteria') return criteriaPositions(headers).get('criterion') ?? 0;
  return key === 'tiers' ? (tiersPositions(headers).get('tier') ?? 0) : 0;
}

/** What a Save would send. */
export function changeOf({ tables }: DraftState): CriteriaChange {
  const changed = (draft: TableDraft | null) =>
    draft && isChangedDraft(draft) ? { ...draft, rows: savedRows(draft) } : null;
  return { criteria: changed(tables.criteria), tiers: changed(tables.tiers), asOf: changed(tables.asOf) };
}

/** Whether a Save would change anything. */
export function isChanged(state: DraftState): boolean {
  return Object.values(changeOf(state)).some((draft) => draft !== null);
}

/** The state with other rows in one of its tables. */
export function withRows(
  state: DraftState,
  key: TableKey,
  change: (rows: readonly DraftRow[]) => readonly DraftRow[],
): DraftState {
  const draft = state.tables[key];
  if (draft === null) return state;
  return { ...state, tables: { ...state.tables, [key]: { ...draft, rows: change(draft.rows) } } };
}

/** The state with another value in one cell. A column that the table lacks is added under this header. */
export function withCell(
  state: DraftState,
  key: TableKey,
  id: number,
  { position, header }: { readonly position: number | undefined; readonly header: string },
  cell: SentCell,
): DraftState {
  return withRows(state, key, (rows) => {
    const column = position ?? rows[0]?.cells.length ?? 0;
    return rows.map((row, i) => {
      if (row.id !== id) return position === undefined && i === 0 ? { ...row, cells: [...row.cells, header] } : row;
      return { ...row, cells: replaced(row.cells, column, cell) };
    });
  });
}

function replaced(cells: SentRow, column: number, cell: SentCell): SentRow {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) => (i === column ? cell : (cells[i] ?? '')));
}

/** The rows with one of them at another position among them. */
export function movedRow(rows: readonly DraftRow[], id: number, position: number): readonly DraftRow[] {
  const row = rows.find((each) => each.id === id);
  const others = rows.filter((each) => each.id !== id);
  return row ? [...others.slice(0, position), row, ...others.slice(position)] : rows;
}

/** An id that no row has. */
export function freeId(rows: readonly DraftRow[]): number {
  return 1 + Math.max(0, ...rows.map(({ id }) => id));
}

/** The state with one side of a clash chosen. */
export function chosen(state: DraftState, clash: Clash, side: 'mine' | 'theirs'): DraftState {
  const settled = { ...state, clashes: state.clashes.filter((other) => other !== clash) };
  if (clash.header !== null) {
    const place = { position: clash.column, header: clash.header };
    return withCell(settled, clash.table, clash.row, place, side === 'mine' ? clash.mine : clash.theirs);
  }
  // The draft still has the row that one side removed.
  const isKept = clash.isThere === (side === 'theirs');
  return isKept ? settled : withRows(settled, clash.table, (rows) => rows.filter(({ id }) => id !== clash.row));
}
