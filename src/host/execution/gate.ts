import { type EnumValue, Handle, type Method, type ServiceClass, ServiceException } from '../services/service.ts';
import { authorise, authoriseService } from './authorisation.ts';
import type { Execution } from './execution.ts';
import { Border } from './marshalling.ts';
import type { Realm } from './realm.ts';
import { fitsSignature, signatureError } from './signatures.ts';
import { translated } from './translation.ts';

/** Service classes by the names that handles give. */
export type Catalogue = ReadonlyMap<string, ServiceClass<never>>;

/** Asked for by the language itself or by tools that look whether they are there. */
const askedForByOthers = new Set(['then', 'toJSON']);

/**
 * What stands between a script and the services: it makes their opaque objects in the script's world, and every call of a method
 * passes through it once, checked, counted and buffered in the same way.
 */
export class Gate {
  readonly border: Border;
  private readonly methods = new Map<string, unknown>();
  private readonly constants = new Map<string, unknown>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly realm: Realm,
    /** The execution that calls count as. */
    public execution: Execution,
  ) {
    this.border = new Border(realm, (original) =>
      original instanceof Handle ? this.serviceObject(original) : this.enumObject(original),
    );
  }

  /** The global object of a service: `SpreadsheetApp`. */
  service(name: string): object {
    return this.border.toScript(new Handle(name, undefined)) as object;
  }

  /** Lets calls count as another execution's while `call` runs: a script of this world that overlaps the one that owns it. */
  during<Result>(execution: Execution, call: () => Result): Result {
    const outer = this.execution;
    this.execution = execution;
    try {
      return call();
    } finally {
      this.execution = outer;
    }
  }

  /** Calls back with host errors turned into errors of the script's world. */
  guard<Result>(call: () => Result): Result {
    try {
      return call();
    } catch (error) {
      throw this.scriptError(error);
    }
  }

  private serviceObject(handle: Handle): object {
    const serviceClass = this.classOf(handle);
    const { assign, recall } = serviceClass;
    return new Proxy(this.realm.object(), {
      get: (target, name) => {
        if (typeof name === 'symbol' || askedForByOthers.has(name)) return undefined;
        if (recall) {
          const recalled = recall(handle.self as never, name);
          if (recalled !== undefined) return recalled;
        }
        return this.member(serviceClass, name) ?? Reflect.get(target, name) ?? this.notImplemented(serviceClass, name);
      },
      has: (target, name) => typeof name === 'string' && (name in serviceClass.methods || name in target),
      set: (_target, name, value) => {
        if (assign && typeof name === 'string') assign(handle.self as never, name, value);
        return true;
      },
      defineProperty: () => false,
    });
  }

  private enumObject(value: EnumValue): object {
    const object = this.realm.object();
    for (const name of ['toString', 'toJSON', 'name']) {
      Object.defineProperty(object, name, { value: this.realm.method(name, () => value.name) });
    }
    return Object.freeze(object);
  }

  private member(serviceClass: ServiceClass<never>, name: string): unknown {
    const key = `${serviceClass.name}.${name}`;
    const constant = own(serviceClass.properties ?? {}, name);
    if (constant !== undefined) {
      if (!this.constants.has(key)) this.constants.set(key, this.border.toScript(constant));
      return this.constants.get(key);
    }
    const method = own<Method<never> | undefined>(serviceClass.methods, name);
    if (!method && name !== 'toString') return undefined;
    let member = this.methods.get(key);
    if (!member) {
      member = this.realm.method(name, (self, args) =>
        method ? this.guard(() => this.call(serviceClass, name, method, self, args)) : shortName(serviceClass),
      );
      this.methods.set(key, member);
    }
    return member;
  }

  private call(
    serviceClass: ServiceClass<never>,
    name: string,
    method: Method<never>,
    self: unknown,
    args: unknown[],
  ): unknown {
    const { execution } = this;
    const { platform } = execution;
    const handle = this.border.originalOf(self);
    if (!(handle instanceof Handle) || handle.className !== serviceClass.name)
      throw new TypeError('Illegal invocation');
    execution.spend(platform.callCost);
    authorise(execution, serviceClass.name, name, method);
    const hostArgs = Array.from(args, (arg) => this.border.toHost(arg));
    if (!fitsSignature(method.signatures, hostArgs)) {
      throw new ServiceException(signatureError(`${serviceClass.name}.${name}`, hostArgs));
    }
    platform.meter.call();
    if (method.effect === 'read' || method.effect === 'change') {
      if (serviceClass.name.startsWith('SpreadsheetApp')) execution.flush();
      platform.meter.trip(method.effect);
    }
    return this.border.toScript(method.run(handle.self as never, hostArgs, execution));
  }

  private classOf(handle: Handle): ServiceClass<never> {
    const serviceClass = this.catalogue.get(handle.className);
    if (!serviceClass) throw new Error(`not implemented: ${handle.className}`);
    return serviceClass;
  }

  private notImplemented(serviceClass: ServiceClass<never>, name: string): never {
    this.guard(() => authoriseService(this.execution, serviceClass.name));
    throw this.realm.error(`not implemented: ${shortName(serviceClass)}.${name}`);
  }

  private scriptError(thrown: unknown): unknown {
    if (!(thrown instanceof Error)) return thrown;
    const isPlatforms = thrown instanceof ServiceException;
    const message =
      isPlatforms && this.execution.platform.translatesMessages ? translated(thrown.message) : thrown.message;
    const error = this.realm.error(message);
    Object.defineProperty(error, 'name', {
      value: isPlatforms ? 'Exception' : thrown.name,
      writable: true,
      configurable: true,
    });
    return error;
  }
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function shortName(serviceClass: ServiceClass<never>): string {
  return serviceClass.name.slice(serviceClass.name.lastIndexOf('.') + 1);
}
