import type { ServerResponse } from 'node:http';

export interface Response {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Beside those that every response has. */
  readonly headers?: Readonly<Record<string, string>>;
}

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing is kept by the browser, nothing is guessed from the content, and no other site may use it. */
const everywhere = {
  'Content-Security-Policy': pagePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

export function respond(response: ServerResponse, { status = 200, type, body, headers = {} }: Response): void {
  response.writeHead(status, {
    ...everywhere,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

export function respondText(response: ServerResponse, status: number, body: string): void {
  respond(response, { status, type: 'text/plain; charset=utf-8', body: `${body}\n` });
}

export function respondJson(response: ServerResponse, status: number, value: object): void {
  respond(response, { status, type: 'application/json', body: JSON.stringify(value) });
}

/** Leads the browser to another path. */
export function redirect(response: ServerResponse, path: string): void {
  respond(response, { status: 303, type: 'text/plain; charset=utf-8', body: '', headers: { Location: path } });
}
