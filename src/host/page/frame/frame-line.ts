import type { CallResult } from '../../protocol/requests.ts';
import { sentValues } from '../../protocol/sent-values.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { CallAnswer, FrameMessage } from './frame-messages.ts';

export interface FrameSize {
  readonly width?: number;
  readonly height?: number;
}

/** The page's end of the line to a page of the add-on: passes its calls on to the host. */
export class FrameLine {
  constructor(
    private readonly port: MessagePort,
    private readonly frameId: string,
    private readonly spreadsheet: Spreadsheet,
    private readonly asked: { readonly close: () => void; readonly size: (size: FrameSize) => void },
  ) {
    port.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.hear(data);
  }

  /** Calls that are still under way are lost, as on the platform. */
  close(): void {
    this.port.close();
  }

  private hear(message: FrameMessage): void {
    switch (message.kind) {
      case 'call':
        void this.call(message.id, message.name, message.args);
        break;
      case 'close':
        this.asked.close();
        break;
      case 'focus editor':
        this.spreadsheet.grid?.focus();
        break;
      case 'size':
        this.asked.size(message);
        break;
    }
  }

  private async call(id: number, name: string, args: readonly unknown[]): Promise<void> {
    const result: CallResult = await this.ask(name, args).catch(
      () => ({ status: 'failure', message: 'NetworkError: Connection failure due to HTTP 0' }) as const,
    );
    const answer: CallAnswer = { id, result };
    this.port.postMessage(answer);
  }

  /** The scripts of the page can get hold of the line: what only they say, the host would close this window for. */
  private async ask(name: string, args: readonly unknown[]): Promise<CallResult> {
    const given = { frameId: this.frameId, name: String(name), args: sentValues(args) };
    return this.spreadsheet.request('call', given);
  }
}
