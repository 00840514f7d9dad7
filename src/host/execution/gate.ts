import { Handle, type Method, type ServiceClass, ServiceException } from '../services/service.ts';
import { fitsSignature, signatureError } from '../services/signatures.ts';
import { authorise, authoriseService } from './authorisation.ts';
import type { Execution } from './execution.ts';
import { Border } from './marshalling.ts';
import type { Realm } from './realm.ts';
import { withScriptStack } from './script-error.ts';
import { type Catalogue, StandIns, shortName } from './stand-ins.ts';
import { translated } from './translation.ts';

/**
 * What stands between a script and the services: every call of a method passes through it once, and is checked, counted and
 * buffered in the same way.
 */
export class Gate {
  readonly border: Border;

  constructor(
    catalogue: Catalogue,
    private readonly realm: Realm,
    /** The execution that calls count as. */
    public execution: Execution,
  ) {
    const standIns = new StandIns(catalogue, realm, {
      call: (...call) => this.guard(() => this.call(...call)),
      constant: (value) => this.border.toScript(value),
      missing: (serviceClass, name) => this.guard(() => this.missing(serviceClass, name)),
    });
    this.border = new Border(realm, (original) => standIns.make(original));
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

  private call(
    serviceClass: ServiceClass<never>,
    name: string,
    method: Method<never>,
    self: unknown,
    args: unknown[],
  ): unknown {
    const { border, execution } = this;
    const { meter, callCost } = execution.platform;
    const handle = border.originalOf(self);
    if (!(handle instanceof Handle && handle.className === serviceClass.name))
      throw new TypeError('Illegal invocation');
    execution.spend(callCost);
    authorise(execution, serviceClass.name, name, method);
    const hostArgs = Array.from(args, (arg) => border.toHost(arg));
    if (!fitsSignature(method.signatures, hostArgs)) {
      throw new ServiceException(signatureError(`${serviceClass.name}.${name}`, hostArgs));
    }
    meter.call();
    if (method.effect === 'read' || method.effect === 'change') {
      if (serviceClass.name.startsWith('SpreadsheetApp')) execution.flush();
      meter.trip(method.effect);
    }
    return border.toScript(method.run(handle.self as never, hostArgs, execution));
  }

  private missing(serviceClass: ServiceClass<never>, name: string): never {
    authoriseService(this.execution, serviceClass.name);
    throw new Error(`not implemented: ${shortName(serviceClass)}.${name}`);
  }

  private scriptError(thrown: unknown): unknown {
    if (!(thrown instanceof Error)) return thrown;
    const isPlatforms = thrown instanceof ServiceException;
    const speaksOtherwise = isPlatforms && this.execution.platform.translatesMessages;
    const error = this.realm.error(speaksOtherwise ? translated(thrown.message) : thrown.message);
    return withScriptStack(error, thrown.name, isPlatforms ? undefined : thrown.stack);
  }
}
