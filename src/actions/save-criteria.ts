import { isBlank } from '../core/tables/index.ts';
import type { DayOf } from '../model/calendar.ts';
import { type CriteriaChange, isCriteriaChange, type TableDraft } from '../model/criteria-change.ts';
import type { Outcome } from '../model/outcome.ts';
import { type NamedPlace, namedPlaces, pointName } from '../sheet/named-places.ts';
import { makeRoom, reachRow } from '../sheet/room.ts';
import { formatAsDay, readTabCells, writeTable } from '../sheet/tab-cells.ts';
import {
  behindRoom,
  cellsIn,
  downFrom,
  isSameRow,
  type Room,
  roomFor,
  savedRows,
  sentCell,
  type TabCells,
  tableWidth,
  tableWrite,
  widthOf,
} from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { once } from './once.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Writes what somebody worked out in the sidebar into the tables of the criteria tab: only cells that are to change, and only where
 * each of these tables is still as the sidebar knew it.
 *
 * @param change - whatever a page sent.
 */
export function saveCriteria(change: unknown): Outcome {
  return carryOut(change, isCriteriaChange, save);
}

type TableKey = keyof CriteriaChange;

/** A table to write, its tab as it is now, and where its name points to, if it has one. */
interface TableToSave {
  readonly key: TableKey;
  readonly draft: TableDraft;
  readonly tab: TabCells;
  readonly named: NamedPlace | undefined;
}

function save(change: CriteriaChange): Outcome {
  const known = readTables(change);
  if (known === null) return { status: 'changed' };
  for (const table of withRoom(known)) write(table);
  return { status: 'done' };
}

/** The tables that are to change; `null` where one of them is no longer as the sidebar knew it. */
function readTables(change: CriteriaChange): readonly TableToSave[] | null {
  const dayOf = spreadsheetDays();
  const names = namedPlaces(true);
  const tabOf = once(readTabCells);
  const tables: TableToSave[] = [];
  for (const key of ['criteria', 'tiers', 'asOf'] as const) {
    const draft = change[key];
    if (draft === null) continue;
    const tab = tabOf(draft.base.tabId);
    const table = tab && { key, draft, tab, named: names(key) };
    if (table === null || !isAsKnown(table, dayOf)) return null;
    tables.push(table);
  }
  return tables;
}

function isAsKnown({ key, draft: { base }, tab, named }: TableToSave, dayOf: DayOf): boolean {
  const { tabId, row, column, cells: known } = base;
  if (named && (named.tabId !== tabId || named.area.row !== row || named.area.column !== column)) return false;
  const now = cellsIn(tab.cells, downFrom(row, column, widthOf(base)));
  // Without a name a table ends where a row is blank.
  const end = key === 'asOf' ? 1 : (named?.area.rows ?? known.length + 1);
  return (
    known.every((line, i) =>
      isSameRow(
        line,
        (now[i] ?? []).map((cell) => sentCell(cell, dayOf)),
      ),
    ) && now.slice(known.length, end).every((line) => line.every(isBlank))
  );
}

/** Makes the room that the tables need. Where some was made, their tabs are read again, since formulas follow what is moved. */
function withRoom(tables: readonly TableToSave[]): readonly TableToSave[] {
  let placed = tables;
  for (const { key, tab } of tables) {
    const draft = placed.find((table) => table.key === key)?.draft;
    if (draft === undefined) continue;
    const { tabId } = draft.base;
    for (const room of roomFor(draft, tab)) {
      makeRoom(tabId, room);
      placed = placed.map((table) => (table.draft.base.tabId === tabId ? behind(table, room) : table));
    }
  }
  if (placed === tables) return tables;
  const tabOf = once(readTabCells);
  return placed.map((table) => ({ ...table, tab: tabOf(table.draft.base.tabId) ?? table.tab }));
}

function behind(table: TableToSave, room: Room): TableToSave {
  const { draft, named } = table;
  return {
    ...table,
    draft: { ...draft, base: behindRoom(draft.base, room) },
    named: named && { ...named, area: behindRoom(named.area, room) },
  };
}

/** The grid and the name first: what is written must not lie beyond them. */
function write({ key, draft, tab, named }: TableToSave): void {
  const { tabId, row, column } = draft.base;
  const [rows, columns] = [savedRows(draft).length, tableWidth(draft)];
  reachRow(tabId, tab.cells.length, row + rows - 1);
  if (named && (named.area.rows < rows || named.area.columns < columns)) {
    const area = { row, column, rows: Math.max(named.area.rows, rows), columns: Math.max(named.area.columns, columns) };
    pointName(key, tabId, area, named);
  }
  const cells = tableWrite(draft, tab);
  if (cells === null) return;
  if (key === 'asOf') formatAsDay(tabId, row, column);
  writeTable(tabId, cells);
}
