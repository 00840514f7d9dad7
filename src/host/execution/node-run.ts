import { catalogue, globalServices } from '../services/catalogue.ts';
import type { Services } from '../services/services.ts';
import { Execution, type ExecutionOptions } from './execution.ts';
import { Gate } from './gate.ts';
import type { Platform } from './platform.ts';
import { nodeRealm } from './realm.ts';

const realm = nodeRealm();

/** The services in the world of Node itself, in an execution that may take as long as it likes. */
export class NodeRun {
  readonly services: Services;
  private readonly gate: Gate;

  constructor(
    private readonly platform: Platform,
    private readonly options: ExecutionOptions = { entry: 'menu' },
  ) {
    this.gate = new Gate(catalogue, realm, this.newExecution());
    this.services = Object.fromEntries(
      globalServices.map((name) => [name, this.gate.service(name)]),
    ) as unknown as Services;
  }

  /** Sends what is buffered. */
  flush(): void {
    this.gate.guard(() => this.gate.execution.flush());
  }

  /** Ends the execution: sends what is buffered, as far as that goes, and gives back the locks. */
  end(): void {
    this.gate.execution.end();
  }

  /** Ends the execution and begins another, as when a script is started again. */
  restart(): void {
    this.end();
    this.gate.execution = this.newExecution();
  }

  private newExecution(): Execution {
    return new Execution(this.platform, realm, { timeLimit: Number.POSITIVE_INFINITY, ...this.options });
  }
}
