import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SpreadsheetThread } from '../thread/spreadsheet-thread.ts';
import type { DownloadFormat } from '../thread/thread-messages.ts';
import { words } from '../words.ts';
import { mostBytes } from './limits.ts';
import { respond, respondJson, respondText } from './response.ts';

export interface FileExchange {
  readonly thread: SpreadsheetThread;
  readonly language: 'en' | 'ja';
}

const types: Readonly<Record<DownloadFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** `POST open?name=accounts.csv` with a file: opens it in place of the one that is open. Answers `{}`, or `{ problem }` with a sentence. */
export async function takeUpload(
  request: IncomingMessage,
  response: ServerResponse,
  { thread, language }: FileExchange,
): Promise<void> {
  const bytes = await readBody(request);
  if (bytes === null) respondJson(response, 413, { problem: words[language].uploadTooLarge });
  else respondJson(response, 200, await thread.open(query(request).get('name') ?? '', bytes));
}

/** `GET download?format=csv&tabId=2`: the tab as a table; with `format=xlsx` the workbook. */
export async function sendDownload(
  request: IncomingMessage,
  response: ServerResponse,
  { thread }: FileExchange,
): Promise<void> {
  const asked = query(request);
  const format = asked.get('format') === 'csv' ? 'csv' : 'xlsx';
  const file = await thread.download(format, Number(asked.get('tabId') ?? 0));
  if ('problem' in file) {
    respondText(response, 500, file.problem);
    return;
  }
  const headers = { 'Content-Disposition': attachment(file.name) };
  respond(response, { type: types[format], body: file.bytes, headers });
}

/** Null: it is larger than a file may be. It is read to its end all the same, for browsers hear of no answer before. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= mostBytes) parts.push(part);
    else parts.length = 0;
  }
  return size <= mostBytes ? Buffer.concat(parts) : null;
}

function query({ url = '' }: IncomingMessage): URLSearchParams {
  return new URL(url, 'http://127.0.0.1').searchParams;
}

/** RFC 6266: the name in letters that every browser takes, and as it is (RFC 5987). */
function attachment(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
