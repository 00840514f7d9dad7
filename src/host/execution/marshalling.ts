import { types } from 'node:util';
import { EnumValue, Handle } from '../services/service.ts';
import type { Realm } from './realm.ts';

/** Makes the object that stands in the script's world for a service object or an enum value. */
export type MakeStandIn = (original: Handle | EnumValue) => object;

/**
 * The border between the host and one script's world. Values cross it as copies made with the constructors of the other side,
 * so that neither can reach into the other; service objects and enum values cross as stand-ins, the same one each time.
 */
export class Border {
  private readonly standIns = new WeakMap<Handle | EnumValue, object>();
  private readonly originals = new WeakMap<object, Handle | EnumValue>();

  constructor(
    private readonly realm: Realm,
    private readonly makeStandIn: MakeStandIn,
  ) {}

  /** What a script gets for a host value; `undefined` becomes null, as where a method gives nothing. */
  toScript(value: unknown): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object') return value;
    if (value instanceof Handle || value instanceof EnumValue) return this.standIn(value);
    if (value instanceof Date) return this.realm.date(value.getTime());
    if (Array.isArray(value)) {
      const copy = this.realm.array();
      for (const item of value) copy.push(this.toScript(item));
      return copy;
    }
    const copy = this.realm.object();
    for (const [name, item] of Object.entries(value)) copy[name] = this.toScript(item);
    return copy;
  }

  /** What the host gets for a script's value; `undefined` is null to the platform. */
  toHost(value: unknown): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object') return value;
    const original = this.originals.get(value);
    if (original) return original;
    if (types.isDate(value)) return new Date(value.getTime());
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.toHost(item)]));
  }

  /** The service object behind a stand-in. */
  originalOf(standIn: unknown): Handle | EnumValue | undefined {
    return typeof standIn === 'object' && standIn !== null ? this.originals.get(standIn) : undefined;
  }

  private standIn(original: Handle | EnumValue): object {
    let standIn = this.standIns.get(original);
    if (!standIn) {
      standIn = this.makeStandIn(original);
      this.standIns.set(original, standIn);
      this.originals.set(standIn, original);
    }
    return standIn;
  }
}
