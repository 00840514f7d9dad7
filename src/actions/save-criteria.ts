import { dayInZone, isBlank } from '../core/tables/index.ts';
import { type CriteriaChange, isCriteriaChange, type TableDraft } from '../model/criteria-change.ts';
import type { Outcome } from '../model/outcome.ts';
import {
  addRows,
  formatAsDay,
  makeRoom,
  type NamedArea,
  nameArea,
  namedArea,
  readTabCells,
  writeTable,
} from '../sheet/tab-cells.ts';
import { underLock } from '../sheet/under-lock.ts';
import { spreadsheetOffset } from '../sheet/zone.ts';
import {
  behindRoom,
  isSameRow,
  rangeNames,
  roomFor,
  savedRows,
  sentCell,
  type TabCells,
  tableWidth,
  tableWrite,
} from '../tabs/index.ts';

/**
 * Writes what somebody worked out in the sidebar into the tables of the criteria tab: only cells that are to change, and only where
 * each of these tables is still as the sidebar knew it.
 *
 * @param change - whatever a page sent.
 */
export function saveCriteria(change: unknown): Outcome {
  if (!isCriteriaChange(change)) return { status: 'changed' };
  return underLock(() => save(change)) ?? { status: 'busy' };
}

type TableKey = keyof CriteriaChange;

/** A table to write, its tab as it is now, and where its name points to, if it has one. */
interface TableToSave {
  readonly key: TableKey;
  readonly draft: TableDraft;
  readonly tab: TabCells;
  readonly area: NamedArea | null;
}

function save(change: CriteriaChange): Outcome {
  const tables = readTables(change);
  if (tables === null) return { status: 'changed' };
  const moved = madeRoom(tables, change);
  const ready = moved === change ? tables : readTables(moved);
  if (ready === null) return { status: 'changed' };
  for (const table of ready) writeOne(table);
  return { status: 'done' };
}

/** The tables that are to change; `null` where one of them is no longer as the sidebar knew it. */
function readTables(change: CriteriaChange): TableToSave[] | null {
  const tabs = new Map<number, TabCells | null>();
  const tables: TableToSave[] = [];
  for (const key of ['criteria', 'tiers', 'asOf'] as const) {
    const draft = change[key];
    if (draft === null) continue;
    const { tabId, row, column } = draft.base;
    const tab = tabs.get(tabId) ?? readTabCells(tabId);
    tabs.set(tabId, tab);
    const area = namedArea(rangeNames[key]);
    const isElsewhere = area !== null && (area.tabId !== tabId || area.row !== row || area.column !== column);
    if (tab === null || isElsewhere || !isAsKnown(key, draft, tab, area)) return null;
    tables.push({ key, draft, tab, area });
  }
  return tables;
}

function isAsKnown(key: TableKey, { base }: TableDraft, { cells }: TabCells, area: NamedArea | null): boolean {
  const dayOf = dayInZone(spreadsheetOffset());
  const { row, column, cells: known } = base;
  const width = known[0]?.length ?? 0;
  const inTable = cells.slice(row - 1).map((line) => line.slice(column - 1, column - 1 + width));
  // Without a name a table ends where a row is blank.
  const end = key === 'asOf' ? 1 : (area?.rows ?? known.length + 1);
  return (
    known.every((line, i) =>
      isSameRow(
        line,
        (inTable[i] ?? []).map((cell) => sentCell(cell, dayOf)),
      ),
    ) && inTable.slice(known.length, end).every((line) => line.every(isBlank))
  );
}

/** Makes the room that the tables need, and tells the change with the tables where they are then. */
function madeRoom(tables: readonly TableToSave[], change: CriteriaChange): CriteriaChange {
  let moved = change;
  for (const { key, tab } of tables) {
    const draft = moved[key];
    const { tabId } = draft?.base ?? {};
    if (draft === null || tabId === undefined) continue;
    for (const room of roomFor(draft, tab)) {
      makeRoom(tabId, room);
      const behind = (other: TableDraft | null) =>
        other && other.base.tabId === tabId ? { ...other, base: behindRoom(other.base, room) } : other;
      moved = { criteria: behind(moved.criteria), tiers: behind(moved.tiers), asOf: behind(moved.asOf) };
    }
  }
  return moved;
}

/** The name and the grid first: what is written must not lie beyond them. */
function writeOne({ key, draft, tab, area }: TableToSave): void {
  const { tabId, row, column } = draft.base;
  const rows = savedRows(draft).length;
  const columns = tableWidth(draft);
  const missing = row + rows - 1 - tab.maxRows;
  if (missing > 0) addRows(tabId, tab.maxRows, missing);
  if (area !== null && (area.rows < rows || area.columns < columns)) {
    const grown = { rows: Math.max(area.rows, rows), columns: Math.max(area.columns, columns) };
    nameArea(rangeNames[key], { ...area, ...grown });
  }
  const write = tableWrite(draft, tab);
  if (write === null) return;
  if (key === 'asOf') formatAsDay(tabId, row, column);
  writeTable(tabId, write);
}
