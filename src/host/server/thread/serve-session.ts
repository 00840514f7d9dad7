import { FileProblem, problemText } from '../../files/index.ts';
import type { Host, LoadedAddOn } from '../../host.ts';
import type { Edited } from '../../protocol/requests.ts';
import type { FunctionHelp } from '../../protocol/workbook-view.ts';
import { Session } from '../../session/session.ts';
import { Autosave } from '../autosave/autosave.ts';
import type { AutosavePlace } from '../autosave/autosave-place.ts';
import type { FileMaker } from '../autosave/file-maker.ts';
import { unguessable } from '../unguessable.ts';
import { words } from '../words.ts';
import { withoutMessage } from './fault.ts';
import { Inbox, type InboxLine } from './inbox.ts';
import { openUpload } from './open-upload.ts';
import { SessionWindows } from './session-windows.ts';
import type { FromSpreadsheet, Image, ToSpreadsheet } from './thread-messages.ts';

export interface ServedSpreadsheet {
  readonly host: Host;
  readonly addOn: LoadedAddOn;
  readonly language: 'en' | 'ja';
  readonly functions: readonly FunctionHelp[];
  /** Where its edits go. */
  readonly place: AutosavePlace;
  /** Where the edits of files go that come through the browser. */
  readonly folder: string;
  readonly maker: FileMaker;
}

/** Connects the windows at the other end of the line to a spreadsheet, in the thread where that lives. */
export function serveSession(line: InboxLine, { place, folder, maker, ...served }: ServedSpreadsheet): void {
  const { host, language } = served;
  const tell = (message: FromSpreadsheet) => line.port.postMessage(message);
  const windows = new SessionWindows(tell);
  const open = (path: string, title: string): Promise<Edited> => session.open(path, title);
  const saving = new Autosave(place, { language, workbook: () => host.workbook, open, maker });
  const session: Session = new Session({
    ...served,
    name: place.title,
    saving,
    ask: (question, windowId) => inbox.waitFor((message) => windows.answerIn(message, question, windowId)),
    publishFrame: (_id, html) => {
      const path = `/frame/${unguessable()}`;
      tell({ kind: 'frame', path, page: { html, functions: served.addOn.pageFunctions } });
      return path;
    },
  });
  const inbox: Inbox = new Inbox(line, (message) => {
    if (message.kind === 'window opened') windows.open(message.window, session);
    else if (message.kind === 'window closed') windows.close(message.window);
    else if (message.kind === 'window said') windows.hear(message.window, message.message);
    else void answer(message.id, resultOf(message));
  });

  function resultOf(message: Extract<ToSpreadsheet, { id: number }>) {
    if (message.kind === 'open') return openUpload(message, { saving, open, folder });
    if (message.kind === 'download') return session.download(message.format, message.tabId);
    return message.kind === 'image' ? imageNamed(message.name) : saving.finish();
  }

  async function imageNamed(name: string): Promise<Image> {
    const file = session.image(name);
    return file ? { type: file.contentType, bytes: file.bytes } : null;
  }

  async function answer(id: number, work: ReturnType<typeof resultOf>): Promise<void> {
    const result = await work.catch((error: unknown) => ({ problem: sentence(error) }));
    tell({ kind: 'answer', id, result });
  }

  function sentence(error: unknown): string {
    if (error instanceof FileProblem) {
      return problemText(new FileProblem(error.code, { path: place.title, ...error.details }), language);
    }
    console.error(withoutMessage(error));
    return words[language].fault;
  }

  tell({ kind: 'begun', beginning: { path: saving.status().path } });
  // Reading a cell computes the workbook, while the browser still starts.
  setImmediate(() => host.workbook.tabs[0]?.value(1, 1));
}
