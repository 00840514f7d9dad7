import { shiftKeys } from './cell-grid.ts';
import type { StructuralEdit } from './structural-edit.ts';

/** The rows, or the columns, of a tab as strips of a size in pixels. */
export class Tracks {
  private sizes = new Map<number, number>();
  private hidden = new Map<number, true>();

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

  /** Sizes and hiding move with their rows or columns. */
  apply(edit: StructuralEdit): void {
    this.sizes = shiftKeys(this.sizes, edit);
    this.hidden = shiftKeys(this.hidden, edit);
  }

  /** Takes over sizes and hiding of another tab's. */
  copyFrom(other: Tracks): void {
    this.sizes = new Map(other.sizes);
    this.hidden = new Map(other.hidden);
  }
}
