import type { Area } from '../workbook/area.ts';
import { CellGrid } from '../workbook/cell-grid.ts';
import type { CellPlace } from './custom-functions.ts';
import type { Scalar } from './hyperformula.ts';

/** A formula whose result fills more than its own cell, or would. */
export interface Spill {
  readonly anchor: CellPlace;
  area: Area;
  /** The rows to be shown; empty while something stands in their way. */
  rows: readonly (readonly Scalar[])[];
  /** Nothing was written over it since it was laid out. */
  intact: boolean;
  blocked: boolean;
}

/** What a spill needs to know of a cell: does anything but a spilled value stand in it? */
export type IsOccupied = (tabId: number, row: number, column: number) => boolean;

/** Which cells are filled by which formula. The cells' values themselves are in the calculating library. */
export class Spills {
  private readonly anchors = new Map<number, CellGrid<Spill>>();
  private readonly owners = new Map<number, CellGrid<Spill>>();
  /** Cells of the calculating library that hold a spilled value at the moment. */
  private readonly filled = new Map<number, CellGrid<true>>();
  private readonly waiting = new Set<Spill>();
  /** Laid out or withdrawn since the last `takeChanges`. */
  private changes = new Map<Spill, Area>();

  constructor(private readonly isOccupied: IsOccupied) {}

  at(tabId: number, row: number, column: number): Spill | undefined {
    return this.anchors.get(tabId)?.get(row, column);
  }

  /** The spill that shows in a cell, its anchor included. */
  owner(tabId: number, row: number, column: number): Spill | undefined {
    return this.owners.get(tabId)?.get(row, column);
  }

  /**
   * Lays a result out from its formula's cell on. Answers the first cell, row by row, that something else stands in: then nothing is
   * laid out but the wish for that area is kept.
   */
  claim(anchor: CellPlace, rows: readonly (readonly Scalar[])[]): CellPlace | null {
    const area = { row: anchor.row, column: anchor.column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const spill = this.at(anchor.tabId, anchor.row, anchor.column) ?? this.add(anchor);
    const sameArea = spill.area.rows === area.rows && spill.area.columns === area.columns;
    const obstacle = sameArea && spill.intact && !spill.blocked ? null : this.obstacle(spill, area);
    this.noteChange(spill);
    if (!sameArea || obstacle) this.disown(spill);
    Object.assign(spill, { area, rows: obstacle ? [] : rows, intact: true, blocked: obstacle !== null });
    if (obstacle) this.waiting.add(spill);
    else this.waiting.delete(spill);
    if (!obstacle) grid(this.owners, anchor.tabId).fill(area, spill);
    return obstacle;
  }

  /** The formula no longer spills. */
  release(tabId: number, row: number, column: number): void {
    const spill = this.at(tabId, row, column);
    if (!spill) return;
    this.noteChange(spill);
    this.disown(spill);
    spill.rows = [];
    this.waiting.delete(spill);
    this.anchors.get(tabId)?.set(row, column, undefined);
  }

  /** Something is written into a cell: the spill that showed there loses it. Answers that spill, unless the cell is its anchor. */
  disturb(tabId: number, row: number, column: number): Spill | undefined {
    this.setFilled(tabId, row, column, false);
    const spill = this.owner(tabId, row, column);
    if (!spill || (spill.anchor.row === row && spill.anchor.column === column)) return undefined;
    this.owners.get(tabId)?.set(row, column, undefined);
    spill.intact = false;
    return spill;
  }

  /** Spills of a tab, blocked ones too. */
  *ofTab(tabId: number): Generator<Spill> {
    for (const [, , spill] of this.anchors.get(tabId)?.entries() ?? []) yield spill;
  }

  /** Spills that something stands in the way of. */
  get blocked(): Iterable<Spill> {
    return this.waiting;
  }

  isFilled(tabId: number, row: number, column: number): boolean {
    return this.filled.get(tabId)?.get(row, column) === true;
  }

  setFilled(tabId: number, row: number, column: number, filled: boolean): void {
    if (filled) grid(this.filled, tabId).set(row, column, true);
    else this.filled.get(tabId)?.set(row, column, undefined);
  }

  *filledCells(tabId: number): Generator<CellPlace> {
    for (const [row, column] of this.filled.get(tabId)?.entries() ?? []) yield { tabId, row, column };
  }

  forgetTab(tabId: number): void {
    this.filled.delete(tabId);
    for (const spill of this.waiting) if (spill.anchor.tabId === tabId) this.waiting.delete(spill);
    this.anchors.delete(tabId);
    this.owners.delete(tabId);
  }

  /** Spills that changed, each with the area that it filled before. */
  takeChanges(): ReadonlyMap<Spill, Area> {
    const changes = this.changes;
    this.changes = new Map();
    return changes;
  }

  private add(anchor: CellPlace): Spill {
    const area = { row: anchor.row, column: anchor.column, rows: 1, columns: 1 };
    const spill: Spill = { anchor, area, rows: [], intact: true, blocked: true };
    grid(this.anchors, anchor.tabId).set(anchor.row, anchor.column, spill);
    return spill;
  }

  private obstacle(spill: Spill, area: Area): CellPlace | null {
    const { tabId } = spill.anchor;
    const owners = this.owners.get(tabId);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row === area.row && column === area.column) continue;
        const owner = owners?.get(row, column);
        if (owner === spill) continue;
        if (owner || this.isOccupied(tabId, row, column)) return { tabId, row, column };
      }
    }
    return null;
  }

  private noteChange(spill: Spill): void {
    if (!this.changes.has(spill))
      this.changes.set(spill, spill.blocked ? { ...spill.area, rows: 1, columns: 1 } : spill.area);
  }

  private disown(spill: Spill): void {
    const owners = this.owners.get(spill.anchor.tabId);
    const { area } = spill;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (owners?.get(row, column) === spill) owners.set(row, column, undefined);
      }
    }
  }
}

function grid<Thing>(grids: Map<number, CellGrid<Thing>>, tabId: number): CellGrid<Thing> {
  const existing = grids.get(tabId);
  if (existing) return existing;
  const created = new CellGrid<Thing>();
  grids.set(tabId, created);
  return created;
}
