import { isDeepStrictEqual } from 'node:util';
import type { Engine } from '../engine/engine.ts';
import type { GridRange } from './grid-range.ts';
import type { NamedRange } from './named-range.ts';

/** The named ranges of a workbook; formulas that use them follow. Letter case does not matter. */
export class NamedRanges {
  private readonly byName = new Map<string, NamedRange>();

  constructor(private readonly engine: Engine) {}

  get all(): readonly NamedRange[] {
    return [...this.byName.values()];
  }

  get(name: string): NamedRange | undefined {
    return this.byName.get(name.toUpperCase());
  }

  set(name: string, range: GridRange): NamedRange {
    const named: NamedRange = this.get(name) ?? { name, ranges: [] };
    named.name = name;
    named.ranges = [{ ...range }];
    this.byName.set(name.toUpperCase(), named);
    this.engine.nameChanged(name);
    return named;
  }

  rename(named: NamedRange, name: string): void {
    const from = named.name;
    this.byName.delete(from.toUpperCase());
    named.name = name;
    this.byName.set(name.toUpperCase(), named);
    this.engine.nameRenamed(from, name);
  }

  /** Puts names in place of all that there are. */
  replaceAll(names: readonly NamedRange[]): void {
    const before = new Map(this.byName);
    this.byName.clear();
    for (const named of names) this.byName.set(named.name.toUpperCase(), named);
    for (const key of new Set([...before.keys(), ...this.byName.keys()])) {
      if (!isDeepStrictEqual(before.get(key), this.byName.get(key))) this.engine.nameChanged(key);
    }
  }

  remove(named: NamedRange): void {
    this.byName.delete(named.name.toUpperCase());
    this.engine.nameChanged(named.name);
  }
}
