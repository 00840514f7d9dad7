import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHost } from '../../../src/host/create-host.ts';
import type { Host } from '../../../src/host/host.ts';
import type { CellView } from '../../../src/host/protocol/cell-view.ts';
import type { QuestionView } from '../../../src/host/protocol/editor-view.ts';
import type { HostMessage, WindowMessage } from '../../../src/host/protocol/messages.ts';
import type { RequestName, Requests } from '../../../src/host/protocol/requests.ts';
import type { Answer } from '../../../src/host/services/ui/editor.ts';
import { Session } from '../../../src/host/session/session.ts';

interface SessionFixture {
  readonly script?: string;
  readonly language?: 'en' | 'ja';
  readonly locale?: string;
  readonly ask?: (question: QuestionView, windowId: number) => Answer;
  /** Fills the spreadsheet before the session opens it. */
  readonly arrange?: (host: Host) => void;
}

/** A session on an empty spreadsheet with a script of one's own, at noon of 2026-11-21 in Tokyo. */
export function openSession({ script = '', language = 'en', locale = 'en_US', ask, arrange }: SessionFixture = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'session-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, 'Code.js'), script);
  writeFileSync(join(directory, 'appsscript.json'), '{}');
  const host = createHost({ locale, timeZone: 'Asia/Tokyo', now: new Date('2026-11-21T03:00:00Z') });
  const addOn = host.loadAddon(directory);
  arrange?.(host);
  const edits: true[] = [];
  const frames = new Map<string, string>();
  const session = new Session({
    host,
    addOn,
    name: 'Book',
    language,
    functions: [],
    ask: ask ?? (() => ({ button: 'OK', text: '' })),
    publishFrame: (id, html) => {
      frames.set(id, html);
      return `/frames/${id}`;
    },
    saving: {
      status: () => ({ saving: edits.length > 0 ? 'unsaved' : 'nothing to save', path: 'Book.xlsx' }),
      onChange: () => undefined,
      edited: () => edits.push(true),
      save: async () => ({ path: 'Book.xlsx' }),
      recover: async () => ({}),
    },
  });
  const { services, workbook } = host;
  const sheet = services.SpreadsheetApp.getActiveSheet();
  const [tab] = workbook.tabs;
  if (!tab) throw new Error('A new spreadsheet has a tab');
  return { edits, frames, host, services, session, sheet, tab, workbook };
}

/** A window of a session, and what it was sent. */
export function openWindow(session: Session) {
  const messages: HostMessage[] = [];
  const connection = session.connect((message) => messages.push(structuredClone(message)));
  let lastId = 0;
  const ask = <Name extends RequestName>(request: Name, given: Requests[Name][0]): Requests[Name][1] => {
    lastId += 1;
    connection.receive({ id: lastId, request, given } as WindowMessage);
    const answer = messages.findLast((message) => message.kind === 'answer' && message.id === lastId);
    if (answer?.kind !== 'answer') throw new Error(`${request} was not answered`);
    return answer.result as Requests[Name][1];
  };
  return {
    ...connection,
    messages,
    ask,
    /** What was sent since the last time. */
    news: () => messages.splice(0),
    /** Looks at an area, and answers the cells in it that are not blank and plain, by `row:column`. */
    cells: (row: number, column: number, rows: number, columns: number, tabId = 0): Record<string, CellView> => {
      ask('look', { tabId, areas: [{ row, column, rows, columns }] });
      const message = messages.findLast(({ kind }) => kind === 'cells');
      if (message?.kind !== 'cells') return {};
      return Object.fromEntries(message.cells.map(([atRow, atColumn, view]) => [`${atRow}:${atColumn}`, view]));
    },
  };
}
