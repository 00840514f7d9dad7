import { WebSocket } from 'ws';
import type { HostMessage, WindowMessage } from '../../../src/host/protocol/messages.ts';
import type { RequestName, Requests } from '../../../src/host/protocol/requests.ts';

type Welcome = Extract<HostMessage, { kind: 'welcome' }>;

/** A window without a browser: it asks the host and remembers what it was told. */
export class TestWindow {
  readonly told: HostMessage[] = [];
  /** Resolves to the code with which the line was closed. */
  readonly closed: Promise<number>;
  private readonly checks = new Set<() => void>();
  private nextId = 1;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => {
      this.told.push(JSON.parse(String(data)));
      for (const check of this.checks) check();
    });
    this.closed = new Promise((resolve) => socket.on('close', resolve));
  }

  /** Opens a window on the page at an address, and waits until it is welcomed. */
  static async open(address: string): Promise<TestWindow> {
    const window = new TestWindow(new WebSocket(`${address.replace(/^http/, 'ws')}socket`));
    await window.hears('welcome');
    return window;
  }

  get welcome(): Welcome {
    return this.told.findLast((message) => message.kind === 'welcome') as Welcome;
  }

  request<Name extends RequestName>(request: Name, given: Requests[Name][0]): Promise<Requests[Name][1]> {
    const id = this.nextId++;
    this.send(JSON.stringify({ id, request, given } as WindowMessage));
    return this.until(() => {
      const answer = this.told.find((message) => message.kind === 'answer' && message.id === id);
      return answer?.kind === 'answer' ? { given: answer.result as Requests[Name][1] } : null;
    }).then((answer) => answer.given);
  }

  send(data: string | Buffer): void {
    this.socket.send(data);
  }

  /** Waits for a message of a kind, about which something holds. */
  hears<Kind extends HostMessage['kind']>(
    kind: Kind,
    holds: (message: Extract<HostMessage, { kind: Kind }>) => boolean = () => true,
  ): Promise<Extract<HostMessage, { kind: Kind }>> {
    const isMeant = (message: HostMessage): message is Extract<HostMessage, { kind: Kind }> => message.kind === kind;
    return this.until(() => this.told.filter(isMeant).find(holds) ?? null);
  }

  /** Types into a cell of the first tab, and waits until the edit is on the disk. */
  async typeAndSave(row: number, column: number, text: string): Promise<string> {
    const before = this.told.length;
    await this.request('type', { tabId: this.firstTab, row, column, text });
    const saved = await this.hears(
      'status',
      (message) => this.told.indexOf(message) >= before && message.status.saving === 'saved',
    );
    return saved.status.path;
  }

  /** What the top left cells of the first tab show. */
  async cells(rows: number, columns: number): Promise<string[]> {
    const before = this.told.length;
    await this.request('look', { tabId: this.firstTab, areas: [{ row: 1, column: 1, rows, columns }] });
    const message = this.told.slice(before).find(({ kind }) => kind === 'cells');
    return message?.kind === 'cells' ? message.cells.map(([, , { text }]) => text) : [];
  }

  close(): void {
    this.socket.terminate();
  }

  get firstTab(): number {
    return this.welcome.workbook.tabs[0]?.id ?? -1;
  }

  private until<Found>(find: () => Found | null): Promise<Found> {
    return new Promise((resolve) => {
      const check = () => {
        const found = find();
        if (found === null) return;
        this.checks.delete(check);
        resolve(found);
      };
      this.checks.add(check);
      check();
    });
  }
}
