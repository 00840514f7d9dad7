import { shiftKeys } from './cell-grid.ts';
import type { StructuralEdit } from './structural-edit.ts';

/** How many groups may be in each other. */
export const deepestGroup = 8;

/** Rows or columns that can be folded away together. */
export interface TrackGroup {
  readonly first: number;
  readonly last: number;
  /** 1 for the outermost. */
  readonly depth: number;
}

/** The rows, or the columns, of a tab as strips of a size in pixels. */
export class Tracks {
  private sizes = new Map<number, number>();
  private hidden = new Map<number, true>();
  private depths = new Map<number, number>();

  constructor(readonly defaultSize: number) {}

  size(index: number): number {
    return this.sizes.get(index) ?? this.defaultSize;
  }

  setSize(index: number, pixels: number): void {
    if (pixels === this.defaultSize) this.sizes.delete(index);
    else this.sizes.set(index, pixels);
  }

  isHidden(index: number): boolean {
    return this.hidden.has(index);
  }

  setHidden(index: number, hidden: boolean): void {
    if (hidden) this.hidden.set(index, true);
    else this.hidden.delete(index);
  }

  /** Those that are hidden or of another size than usual, in no order, with the pixels that they take: none where hidden. */
  unusual(): (readonly [index: number, pixels: number])[] {
    const sized = [...this.sizes].filter(([index]) => !this.hidden.has(index));
    return [...sized, ...[...this.hidden.keys()].map((index) => [index, 0] as const)];
  }

  /** How many groups it is in, one inside the other; 0 in none. */
  groupDepth(index: number): number {
    return this.depths.get(index) ?? 0;
  }

  setGroupDepth(index: number, depth: number): void {
    if (depth === 0) this.depths.delete(index);
    else this.depths.set(index, depth);
  }

  /** Puts rows or columns into more groups, or fewer; between none and the deepest. */
  shiftGroupDepth(first: number, count: number, by: number): void {
    for (let index = first; index < first + count; index++) {
      this.setGroupDepth(index, Math.max(0, Math.min(deepestGroup, this.groupDepth(index) + by)));
    }
  }

  /** All groups, outer ones before those inside them. */
  groups(): TrackGroup[] {
    const inGroups = [...this.depths].sort(([one], [other]) => one - other);
    return inGroups.flatMap(([first, depth]) => {
      const before = this.groupDepth(first - 1);
      return Array.from({ length: Math.max(0, depth - before) }, (_, inside) => {
        const [, last] = this.group(first, before + inside + 1) ?? [first, first];
        return { first, last, depth: before + inside + 1 };
      });
    });
  }

  /** Whether all of some rows or columns are hidden, as those of a folded group are. */
  areHidden(first: number, last: number): boolean {
    for (let index = first; index <= last; index++) if (!this.isHidden(index)) return false;
    return true;
  }

  /** How many groups are in each other where they are most; 0 without groups. */
  deepestGroup(): number {
    return Math.max(0, ...this.depths.values());
  }

  /** The first and the last of the group of a depth that a row or column is in, or null. */
  group(index: number, depth: number): readonly [first: number, last: number] | null {
    if (depth < 1 || this.groupDepth(index) < depth) return null;
    let [first, last] = [index, index];
    while (this.groupDepth(first - 1) >= depth) first -= 1;
    while (this.groupDepth(last + 1) >= depth) last += 1;
    return [first, last];
  }

  /** Sizes, hiding and groups move with their rows or columns; what is inserted inside a group belongs to it. */
  apply(edit: StructuralEdit): void {
    const depthAround = Math.min(this.groupDepth(edit.at - 1), this.groupDepth(edit.at));
    this.sizes = shiftKeys(this.sizes, edit);
    this.hidden = shiftKeys(this.hidden, edit);
    this.depths = shiftKeys(this.depths, edit);
    if (edit.kind !== 'insert') return;
    for (let index = edit.at; index < edit.at + edit.count; index++) this.setGroupDepth(index, depthAround);
  }

  equals(other: Tracks): boolean {
    return (
      sameEntries(this.sizes, other.sizes) &&
      sameEntries(this.hidden, other.hidden) &&
      sameEntries(this.depths, other.depths)
    );
  }

  /** Takes over sizes, hiding and groups of another tab's. */
  copyFrom(other: Tracks): void {
    this.sizes = new Map(other.sizes);
    this.hidden = new Map(other.hidden);
    this.depths = new Map(other.depths);
  }
}

function sameEntries<Thing>(one: ReadonlyMap<number, Thing>, other: ReadonlyMap<number, Thing>): boolean {
  if (one.size !== other.size) return false;
  for (const [index, thing] of one) if (other.get(index) !== thing) return false;
  return true;
}
