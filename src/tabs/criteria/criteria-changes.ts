import { fold, readText } from '../../core/tables/index.ts';
import type { DraftRow, TableDraft } from '../../model/criteria-change.ts';
import type { SentCell, SentRow, SentTable } from '../../model/sent-table.ts';
import { baseRow, isBlankSent, isSameCell, isSameRow, openedDraft } from './draft-table.ts';

/** A change that others made in a table while somebody worked on a draft of it. */
export interface OthersChange {
  /** Id of the row in the draft; that of a removed row is no longer there. */
  readonly row: number;
  /** What the row is called. */
  readonly name: string;
  /** Header of the column; `null` where the row as a whole was added or removed. */
  readonly header: string | null;
  readonly column: number;
  readonly base: SentCell;
  readonly theirs: SentCell;
  readonly mine: SentCell;
  /** For a row as a whole: whether it is on the tab now. */
  readonly isThere: boolean;
}

/** A draft on the ground of the table as it is now. */
export interface RebasedDraft {
  readonly draft: TableDraft;
  /** What others changed where the draft did not. */
  readonly taken: readonly OthersChange[];
  /** What both changed; the draft still holds its own side, and a row that either side removed. */
  readonly clashes: readonly OthersChange[];
}

/**
 * Brings together a draft and what others did to its table meanwhile. Rows are the same when their name (the cell in `keyColumn`) is,
 * before or after the change; what is left over, when they stand at the same position. Columns likewise, by header. Rows that the
 * draft moved stay where it put them; else they stand as on the tab.
 *
 * @param keyColumn - position of the column of names in the base.
 */
export function rebased(draft: TableDraft, now: SentTable, keyColumn: number): RebasedDraft {
  const theirs = openedDraft(now).base;
  const columns = mergedColumns(draft, theirs);
  const keyNow = columns.findIndex(({ mine }) => mine === keyColumn);
  const taken: OthersChange[] = [];
  const clashes: OthersChange[] = [];
  const inColumns = (row: SentRow, side: 'mine' | 'theirs'): SentRow =>
    columns.map((column) => row[column[side]] ?? '');

  const nameAt = (row: SentRow | undefined, column: number) => sentText(row?.[column]);
  const ownNew = draft.rows.filter(({ from }) => from === null);
  const rowsNow = matching(
    [
      ...draft.base.cells.map((cells, i) => {
        const mine = draft.rows.find(({ from }) => from === i)?.cells;
        return { names: [nameAt(cells, keyColumn), nameAt(mine, keyColumn)], position: i };
      }),
      ...ownNew.map(({ cells }) => ({ names: [nameAt(cells, keyColumn)], position: -1 })),
    ],
    theirs.cells.map((cells) => nameAt(cells, columns[keyNow]?.theirs ?? -1)),
  );
  const rowOfBase = rowsNow.slice(0, draft.base.cells.length);
  const rowOfNew = rowsNow.slice(draft.base.cells.length);

  const merged = (id: number, from: number | null, base: SentRow, mine: SentRow, their: SentRow): DraftRow => {
    const name = nameAt(mine, keyNow) || nameAt(their, keyNow);
    const cells = columns.map((column, i): SentCell => {
      const [was, own, other] = [base[i] ?? '', mine[i] ?? '', their[i] ?? ''];
      if (isSameCell(other, was) || isSameCell(own, other)) return own;
      const header = column.header;
      const change = { row: id, name, header, column: i, base: was, theirs: other, mine: own, isThere: true };
      if (!isSameCell(own, was)) clashes.push(change);
      else taken.push(change);
      return isSameCell(own, was) ? other : own;
    });
    return { id, from, cells };
  };
  const whole = (row: DraftRow, isThere: boolean): OthersChange => {
    const name = nameAt(row.cells, keyNow);
    return { row: row.id, name, header: null, column: -1, base: '', theirs: '', mine: '', isThere };
  };

  let nextId = Math.max(...draft.rows.map(({ id }) => id), draft.base.cells.length) + 1;
  const rowNow = new Map<number, DraftRow>();
  const keep = (row: DraftRow): DraftRow => {
    if (row.from !== null) rowNow.set(row.from, row);
    return row;
  };
  const own = draft.rows.flatMap((row): DraftRow[] => {
    const position = (row.from === null ? rowOfNew[ownNew.indexOf(row)] : rowOfBase[row.from]) ?? -1;
    const their = theirs.cells[position];
    const base = inColumns(baseRow(draft, row), 'mine');
    const mine = inColumns(row.cells, 'mine');
    if (their !== undefined) return [keep(merged(row.id, position, base, mine, inColumns(their, 'theirs')))];
    const left = { id: row.id, from: null, cells: mine };
    if (row.from === null) return [left];
    if (!isBlankSent(base)) (isSameRow(mine, base) ? taken : clashes).push(whole({ ...left, cells: base }, false));
    return isSameRow(mine, base) ? [] : [left];
  });
  const all = theirs.cells.flatMap((cells, position): DraftRow[] => {
    const known = rowNow.get(position);
    if (known !== undefined) return [known];
    const row = { id: nextId, from: position, cells: inColumns(cells, 'theirs') };
    nextId += 1;
    const from = rowOfBase.indexOf(position);
    if (from < 0 && !isBlankSent(cells)) taken.push(whole(row, true));
    if (from >= 0) {
      if (isSameRow(inColumns(draft.base.cells[from] ?? [], 'mine'), row.cells)) return [];
      clashes.push(whole(row, true));
    }
    return [row];
  });
  const isReordered = draft.rows.some(({ from }, i) =>
    draft.rows.slice(0, i).some((earlier) => from !== null && earlier.from !== null && earlier.from > from),
  );
  const rows = isReordered ? woven(own, all) : woven(all, own);
  return { draft: { base: theirs, rows }, taken, clashes };
}

/** A column of the merged table: where it stands in the draft and on the tab, −1 where it does not. */
interface MergedColumn {
  readonly header: string;
  readonly mine: number;
  readonly theirs: number;
}

/** The columns of the tab, and behind them those of the draft that the tab lacks: added ones, and removed ones with edits. */
function mergedColumns(draft: TableDraft, theirs: SentTable): readonly MergedColumn[] {
  const own = draft.rows[0]?.cells ?? [];
  const now = theirs.cells[0] ?? [];
  const nowOf = matching(
    own.map((header, position) => ({ names: [sentText(header)], position })),
    now.map(sentText),
  );
  const isEdited = (column: number) =>
    draft.rows.some((row) => !isSameCell(row.cells[column], baseRow(draft, row)[column]));
  return [
    ...now.map((header, i) => ({ header: sentText(header), mine: nowOf.indexOf(i), theirs: i })),
    ...own.flatMap((header, mine) =>
      (nowOf[mine] ?? -1) < 0 && isEdited(mine) ? [{ header: sentText(header), mine, theirs: -1 }] : [],
    ),
  ];
}

/** Something to be found again: by its names, the first one first, or else where it stood (−1: nowhere). */
interface Sought {
  readonly names: readonly string[];
  readonly position: number;
}

/** For each item the position of the word that it is found by, −1 where there is none. A word is taken once. */
function matching(items: readonly Sought[], words: readonly string[]): readonly number[] {
  const folded = words.map(fold);
  const taken = new Set<number>();
  const found = new Array<number>(items.length).fill(-1);
  const take = (item: number, word: number) => {
    if (found[item] !== -1 || word < 0 || word >= words.length || taken.has(word)) return;
    found[item] = word;
    taken.add(word);
  };
  for (const round of [0, 1]) {
    items.forEach(({ names }, item) => {
      const name = fold(names[round] ?? '');
      const isIt = (word: string, i: number) => word === name && !taken.has(i);
      if (name !== '') take(item, folded.findIndex(isIt));
    });
  }
  items.forEach(({ position }, item) => {
    take(item, position);
  });
  return found;
}

/** The rows of the first list, and each row that only the second has behind the one that it follows there. */
function woven(first: readonly DraftRow[], second: readonly DraftRow[]): readonly DraftRow[] {
  const rows = [...first];
  second.forEach((row, i) => {
    if (!rows.includes(row)) rows.splice(rows.indexOf(second[i - 1] as DraftRow) + 1, 0, row);
  });
  return rows;
}

function sentText(cell: SentCell | undefined): string {
  return typeof cell === 'object' ? '' : (readText(cell) ?? '');
}
