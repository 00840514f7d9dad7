import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SpreadsheetThread } from '../thread/spreadsheet-thread.ts';
import { mostBytes } from './limits.ts';
import { readWindowMessage } from './window-message.ts';

/** What may wait to be read by a window. One that takes nothing any more would fill the memory. */
const mostUnread = 4 * mostBytes;

/** Codes of the WebSocket protocol (RFC 6455, 7.4.1). */
const PROTOCOL_BROKEN = 1008;

/** The lines to the windows that are open. What they say goes to the spreadsheet, what it says to them. */
export class WindowSockets {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: mostBytes, perMessageDeflate: false });
  private readonly sockets = new Map<number, WebSocket>();
  private nextWindow = 1;

  constructor(private readonly thread: SpreadsheetThread) {}

  /** Takes over a request that asks to become a WebSocket; whether it may is settled. */
  accept(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    this.server.handleUpgrade(request, stream, head, (socket) => this.open(socket));
  }

  say(window: number, text: string): void {
    const socket = this.sockets.get(window);
    if (socket === undefined) return;
    if (socket.bufferedAmount > mostUnread) socket.terminate();
    else socket.send(text);
  }

  drop(window: number): void {
    this.sockets.get(window)?.close(PROTOCOL_BROKEN);
  }

  close(): void {
    for (const socket of this.sockets.values()) socket.terminate();
  }

  private open(socket: WebSocket): void {
    const window = this.nextWindow++;
    const { thread } = this;
    this.sockets.set(window, socket);
    thread.send({ kind: 'window opened', window });
    socket.on('message', (data, isBinary) => {
      const message = isBinary ? null : readWindowMessage(String(data));
      if (message) thread.send({ kind: 'window said', window, message });
      else this.drop(window);
    });
    // A message that is too long, or none at all: the library closes the line by itself.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.sockets.delete(window);
      thread.send({ kind: 'window closed', window });
    });
  }
}
