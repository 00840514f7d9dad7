import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { ToSpreadsheet } from './thread-messages.ts';

/** One end of the line between the threads, for the one that may have to wait for a message. */
export interface InboxLine {
  readonly port: MessagePort;
  /** Counted up, and woken at, with each message. */
  readonly signal: Int32Array;
}

/** What somebody waited for, and whether the message that brought it is done with. */
export interface Found<Given> {
  readonly given: Given;
  readonly isTaken: boolean;
}

/** What the HTTP side said, in order. Whoever handles a message may wait for a later one. */
export class Inbox {
  private readonly waiting: ToSpreadsheet[] = [];
  private isHandling = false;

  constructor(
    private readonly line: InboxLine,
    private readonly handle: (message: ToSpreadsheet) => void,
  ) {
    line.port.on('message', (message: ToSpreadsheet) => {
      this.waiting.push(message);
      this.handleAll();
    });
  }

  /**
   * Blocks the thread until there is a message in which something is found. That one is taken out if it is done with; all others are
   * handled later, in their order.
   */
  waitFor<Given>(find: (message: ToSpreadsheet) => Found<Given> | null): Given {
    for (let next = 0; ; next += 1) {
      const found = find(this.waiting[next] ?? this.receive());
      if (!found) continue;
      if (found.isTaken) this.waiting.splice(next, 1);
      setImmediate(() => this.handleAll());
      return found.given;
    }
  }

  /** The next message, which waits with the others from now on. */
  private receive(): ToSpreadsheet {
    const { port, signal } = this.line;
    for (;;) {
      const count = Atomics.load(signal, 0);
      const received = receiveMessageOnPort(port) as { readonly message: ToSpreadsheet } | undefined;
      if (received) {
        this.waiting.push(received.message);
        return received.message;
      }
      Atomics.wait(signal, 0, count);
    }
  }

  private handleAll(): void {
    if (this.isHandling) return;
    this.isHandling = true;
    try {
      for (let message = this.waiting.shift(); message; message = this.waiting.shift()) this.handle(message);
    } finally {
      this.isHandling = false;
    }
  }
}
