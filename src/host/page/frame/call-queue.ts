import type { CallResult } from '../../protocol/requests.ts';

/** Calls that the platform carries out at the same time; others wait. */
const MOST_AT_ONCE = 10;

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answered: (result: CallResult) => void;
}

/** The calls of a page that are under way, and those that wait. */
export class CallQueue {
  private readonly waiting: Call[] = [];
  private readonly underway = new Map<number, Call>();
  private nextId = 1;

  constructor(private readonly send: (id: number, call: Call) => void) {}

  add(call: Call): void {
    this.waiting.push(call);
    this.sendNext();
  }

  /** An answer came in. */
  answer(id: number, result: CallResult): void {
    const call = this.underway.get(id);
    if (!call) return;
    this.underway.delete(id);
    this.sendNext();
    call.answered(result);
  }

  private sendNext(): void {
    if (this.underway.size >= MOST_AT_ONCE) return;
    const call = this.waiting.shift();
    if (!call) return;
    const id = this.nextId++;
    this.underway.set(id, call);
    this.send(id, call);
  }
}
