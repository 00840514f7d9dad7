import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { SpreadsheetThread } from '../thread/spreadsheet-thread.ts';
import { words } from '../words.ts';
import { Access, isForUs } from './access.ts';
import { sendDownload, takeUpload } from './file-exchange.ts';
import { Frames } from './frames.ts';
import { pageFile } from './page-files.ts';
import { redirect, respond, respondText } from './response.ts';
import { WindowSockets } from './window-sockets.ts';

export interface LocalServerOptions {
  readonly thread: SpreadsheetThread;
  readonly language: 'en' | 'ja';
  /** The built page. */
  readonly pageFolder: string;
  /** The script that gives pages of the add-on `google.script`. */
  readonly frameClient: string;
}

const imageFolder = 'image/';

/** Serves the page and its windows to this computer alone. */
export class LocalServer {
  private readonly access = new Access();
  private readonly server: Server;
  private readonly frames: Frames;
  private readonly windows: WindowSockets;

  constructor(private readonly options: LocalServerOptions) {
    this.frames = new Frames(options.frameClient);
    this.windows = new WindowSockets(options.thread);
    options.thread.listen({
      say: (window, text) => this.windows.say(window, text),
      drop: (window) => this.windows.drop(window),
      frame: (path, page) => this.frames.add(path, page),
    });
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
    this.server.on('upgrade', (request, stream, head) => this.upgrade(request, stream, head));
  }

  /** The address of the page, which lets in whoever knows it. */
  get address(): string {
    return this.addressOf(this.access.path);
  }

  /** An address that leads to the page once. */
  invite(): string {
    return this.addressOf(this.access.invite());
  }

  /** Resolves when requests are answered. Rejected with `EADDRINUSE` or `EACCES` where the port is not to be had; 0 is any free one. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', () => {
        this.server.off('error', reject);
        resolve();
      });
    });
  }

  close(): void {
    this.windows.close();
    this.server.close();
    this.server.closeAllConnections();
  }

  private addressOf(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  private get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', method = '' } = request;
    const said = words[this.options.language];
    const isOurs = isForUs(request.headers, this.port);
    const name = isOurs ? this.access.below(url) : null;
    const frame = isOurs ? this.frames.at(url) : null;
    if (frame) respond(response, frame);
    else if (isOurs && this.access.takeInvitation(url)) redirect(response, this.access.path);
    else if (name === null) respondText(response, 403, said.forbidden);
    else if (name === 'open' && method === 'POST') await takeUpload(request, response, this.options);
    else if (method !== 'GET' && method !== 'HEAD') respondText(response, 405, said.notFound);
    else if (name === 'download') await sendDownload(request, response, this.options);
    else if (name.startsWith(imageFolder)) await this.sendImage(response, name.slice(imageFolder.length));
    else {
      const file = await pageFile(this.options.pageFolder, name);
      if (file) respond(response, file);
      else respondText(response, 404, said.notFound);
    }
  }

  private async sendImage(response: ServerResponse, name: string): Promise<void> {
    const image = await this.options.thread.image(name);
    if (image) respond(response, { type: image.type, body: image.bytes });
    else respondText(response, 404, words[this.options.language].notFound);
  }

  private upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const isOurs = isForUs(request.headers, this.port) && this.access.below(request.url ?? '') === 'socket';
    // Node leaves the stream to us: a line that breaks before the answer is out would end the process.
    stream.on('error', () => stream.destroy());
    if (isOurs) this.windows.accept(request, stream, head);
    else stream.end(`HTTP/1.1 403 ${STATUS_CODES[403]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }
}
