import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Edited } from '../../protocol/requests.ts';
import { withoutMessage } from './fault.ts';
import type { InboxLine } from './inbox.ts';
import type {
  Beginning,
  Download,
  DownloadFormat,
  FramePage,
  FromSpreadsheet,
  Image,
  SavedAtEnd,
  ToSpreadsheet,
} from './thread-messages.ts';

/** What the thread's program finds in `workerData`: its line, and what it was asked for. */
export type ThreadData<Asked> = InboxLine & { readonly asked: Asked };

/** Who hears what the spreadsheet says without being asked. */
export interface SpreadsheetListener {
  /** JSON for a window. */
  say(window: number, text: string): void;
  /** A window that made no sense. */
  drop(window: number): void;
  /** A page of the add-on, which can be had at this path from now on. */
  frame(path: string, page: FramePage): void;
}

/**
 * The thread in which the spreadsheet lives, seen from the one that people and the operating system reach. They are two because a script
 * may hold up its own, while it computes and while a question waits for an answer: windows and Ctrl+C are heard all the same. A fault
 * in that thread ends the process, as a fault in this one does.
 */
export class SpreadsheetThread {
  /** What came of opening it. */
  readonly begun: Promise<Beginning>;
  private readonly port: MessagePort;
  private readonly signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private readonly worker: Worker;
  private readonly waiting = new Map<number, (result: never) => void>();
  private listener: SpreadsheetListener | null = null;
  private nextId = 1;

  /** @param program - The built file that the thread runs; it finds `asked` in its `workerData`. */
  constructor(program: URL, asked: unknown) {
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadData<unknown> = { port: port2, signal: this.signal, asked };
    this.worker = new Worker(program, { workerData, transferList: [port2] });
    this.worker.on('error', (fault) => {
      console.error(withoutMessage(fault));
      process.exit(1);
    });
    this.port = port1;
    this.begun = new Promise((resolve) => {
      port1.on('message', (message: FromSpreadsheet) => {
        if (message.kind === 'begun') resolve(message.beginning);
        else this.hear(message);
      });
    });
  }

  /** Says who is told what the spreadsheet says. */
  listen(listener: SpreadsheetListener): void {
    this.listener = listener;
  }

  send(message: ToSpreadsheet): void {
    this.port.postMessage(message);
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  /** Opens a file in place of the one that is open. */
  open(name: string, bytes: Uint8Array): Promise<Edited> {
    return this.ask((id) => ({ kind: 'open', id, name, bytes }));
  }

  /** The workbook, or one of its tabs, as a file. */
  download(format: DownloadFormat, tabId: number): Promise<Download> {
    return this.ask((id) => ({ kind: 'download', id, format, tabId }));
  }

  /** An image over the cells. */
  image(name: string): Promise<Image> {
    return this.ask((id) => ({ kind: 'image', id, name }));
  }

  /** Saves what is not saved, and ends the thread. */
  async stop(): Promise<SavedAtEnd> {
    const saved = await this.ask<SavedAtEnd>((id) => ({ kind: 'stop', id }));
    this.end();
    return saved;
  }

  /** Ends the thread at once. */
  end(): void {
    this.port.close();
    void this.worker.terminate();
  }

  private ask<Result>(message: (id: number) => ToSpreadsheet): Promise<Result> {
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.send(message(id));
    });
  }

  private hear(message: Exclude<FromSpreadsheet, { kind: 'begun' }>): void {
    switch (message.kind) {
      case 'say':
        this.listener?.say(message.window, message.text);
        break;
      case 'drop':
        this.listener?.drop(message.window);
        break;
      case 'frame':
        this.listener?.frame(message.path, message.page);
        break;
      case 'answer':
        this.waiting.get(message.id)?.(message.result as never);
        this.waiting.delete(message.id);
    }
  }
}
