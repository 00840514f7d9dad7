import { Worker } from 'node:worker_threads';
import type { PlainTab, PlainWorkbook } from '../../files/xlsx/plain-workbook.ts';
import type { FileMaker } from './file-maker.ts';

/** What the thread that makes files is told. Tabs go there once, and are called by numbers then. */
export type ToSaveThread =
  | { readonly kind: 'tab'; readonly number: number; readonly tab: PlainTab }
  | ({ readonly kind: 'file'; readonly tabs: readonly number[] } & Omit<PlainWorkbook, 'tabs'>);

/** Lets a thread of its own make files, so that those who use the spreadsheet need not wait for that. One at a time. */
export class SaveThread implements FileMaker {
  private worker: Worker | null = null;
  private lastNumber = 0;
  /** The tabs that the thread has. */
  private known = new Map<PlainTab, number>();

  /** @param program - The built file that the thread runs. */
  constructor(private readonly program: URL) {}

  expect(tab: PlainTab): void {
    this.numberOf(tab);
  }

  make({ tabs, ...rest }: PlainWorkbook): Promise<Uint8Array> {
    this.known = new Map(tabs.map((tab) => [tab, this.numberOf(tab)]));
    const worker = this.started();
    worker.ref();
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        worker.unref();
        worker.off('message', done).off('error', reject);
      };
      const done = (bytes: Uint8Array): void => {
        settle();
        resolve(bytes);
      };
      worker.on('message', done).on('error', reject);
      this.tell({ kind: 'file', tabs: [...this.known.values()], ...rest });
    });
  }

  private numberOf(tab: PlainTab): number {
    const known = this.known.get(tab);
    if (known !== undefined) return known;
    this.lastNumber += 1;
    this.tell({ kind: 'tab', number: this.lastNumber, tab });
    this.known.set(tab, this.lastNumber);
    return this.lastNumber;
  }

  private tell(message: ToSaveThread): void {
    this.started().postMessage(message);
  }

  /** A thread that failed is followed by another one, which knows nothing yet. */
  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.program);
    worker.unref();
    worker.on('error', () => {
      this.worker = null;
      this.known.clear();
    });
    this.worker = worker;
    return worker;
  }
}
