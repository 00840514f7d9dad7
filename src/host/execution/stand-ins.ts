import { type EnumValue, Handle, type Method, type ServiceClass } from '../services/service.ts';
import type { Realm } from './realm.ts';

/** Service classes by the names that handles give. */
export type Catalogue = ReadonlyMap<string, ServiceClass<never>>;

/** What calls of service objects come to, in terms of the script's world. */
export interface Calls {
  call(serviceClass: ServiceClass<never>, name: string, method: Method<never>, self: unknown, args: unknown[]): unknown;
  /** A constant of the platform, as the script gets it. */
  constant(value: unknown): unknown;
  /** Throws for a name that the class does not have. */
  missing(serviceClass: ServiceClass<never>, name: string): never;
}

/** Asked for by the language itself or by tools that look whether they are there. */
const askedForByOthers = new Set(['then', 'toJSON']);

/**
 * The opaque objects that stand in a script's world for the host's. Nothing can be seen of them but their methods; `String(object)`
 * gives the short name of their class.
 */
export class StandIns {
  private readonly methods = new Map<string, unknown>();
  private readonly constants = new Map<string, unknown>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly realm: Realm,
    private readonly calls: Calls,
  ) {}

  make(original: Handle | EnumValue): object {
    return original instanceof Handle ? this.serviceObject(original) : this.enumObject(original);
  }

  private serviceObject(handle: Handle): object {
    const serviceClass = this.catalogue.get(handle.className);
    if (!serviceClass) throw new Error(`not implemented: ${handle.className}`);
    const { assign, recall } = serviceClass;
    return new Proxy(this.realm.object(), {
      get: (target, name) => {
        if (typeof name === 'symbol' || askedForByOthers.has(name)) return undefined;
        const member = this.member(serviceClass, name) ?? Reflect.get(target, name);
        if (member !== undefined || serviceClass.isComplete) return member;
        return recall ? recall(handle.self as never, name) : this.calls.missing(serviceClass, name);
      },
      has: (target, name) => typeof name === 'string' && (name in serviceClass.methods || name in target),
      set: (_target, name, value) => {
        if (assign && typeof name === 'string') assign(handle.self as never, name, value);
        return true;
      },
      defineProperty: () => false,
    });
  }

  private member(serviceClass: ServiceClass<never>, name: string): unknown {
    const key = `${serviceClass.name}.${name}`;
    const constant = own(serviceClass.properties ?? {}, name);
    if (constant !== undefined) return remembered(this.constants, key, () => this.calls.constant(constant));
    const method = own<Method<never> | undefined>(serviceClass.methods, name);
    if (method) {
      return remembered(this.methods, key, () =>
        this.realm.method(name, (self, args) => this.calls.call(serviceClass, name, method, self, args)),
      );
    }
    if (name !== 'toString') return undefined;
    return remembered(this.methods, key, () => this.realm.method(name, () => shortName(serviceClass)));
  }

  private enumObject(value: EnumValue): object {
    const object = this.realm.object();
    const methods = {
      toString: () => value.name,
      toJSON: () => value.name,
      name: () => value.name,
      ordinal: () => value.ordinal,
      compareTo: (_self: unknown, [other]: unknown[]) => value.ordinal - (other as { ordinal(): number }).ordinal(),
    };
    for (const [name, method] of Object.entries(methods)) {
      Object.defineProperty(object, name, { value: this.realm.method(name, method) });
    }
    return Object.freeze(object);
  }
}

/** `SpreadsheetApp.Range` → `Range`. */
export function shortName({ name }: ServiceClass<never>): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function remembered(memory: Map<string, unknown>, key: string, make: () => unknown): unknown {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key);
}
