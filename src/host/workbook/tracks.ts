import { shiftKeys } from './cell-grid.ts';
import type { StructuralEdit } from './structural-edit.ts';

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
