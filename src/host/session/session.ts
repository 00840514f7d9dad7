import { workbookToCsv } from '../files/csv-workbook.ts';
import { FileProblem, problemText } from '../files/index.ts';
import { workbookToXlsx } from '../files/xlsx/workbook-to-xlsx.ts';
import type { Host, LoadedAddOn } from '../host.ts';
import type { QuestionView } from '../protocol/editor-view.ts';
import type { HostMessage, Status, WindowMessage } from '../protocol/messages.ts';
import type { Edited } from '../protocol/requests.ts';
import type { FunctionHelp } from '../protocol/workbook-view.ts';
import type { Answer, Question } from '../services/ui/editor.ts';
import type { Change } from '../workbook/change.ts';
import type { ImageFile } from '../workbook/image-files.ts';
import { Frames } from './frames.ts';
import { OpenDocument } from './open-document.ts';
import { answer, type RequestContext } from './requests/index.ts';
import type { Saving } from './saving.ts';
import { bringToFront } from './script-window.ts';
import { editorView } from './views/editor-view.ts';
import { Window } from './window.ts';
import { type Words, words } from './words/index.ts';

export interface SessionOptions {
  readonly host: Host;
  readonly addOn: LoadedAddOn;
  /** What the open file, or the sample, is called. */
  readonly name: string;
  readonly language: 'en' | 'ja';
  readonly functions: readonly FunctionHelp[];
  /** Blocks until the person at that window answers. */
  readonly ask: (question: QuestionView, windowId: number) => Answer;
  /** Makes a page of the add-on reachable; returns its path. */
  readonly publishFrame: (id: string, html: string) => string;
  readonly saving: Saving;
}

/** A window's end of the session. */
export interface Connection {
  readonly windowId: number;
  /**
   * Carries out a request and answers it.
   * @throws TypeError and the like where the message is malformed; then nothing was changed.
   */
  receive(message: WindowMessage): void;
  close(): void;
}

/** One open workbook and the windows that show it. */
export class Session {
  private readonly words: Words;
  private readonly frames: Frames;
  private readonly windows = new Map<number, Window>();
  private document: OpenDocument;
  /** The window whose request is being carried out. */
  private asking: Window | null = null;
  private lastWindowId = 0;
  private lastQuestionId = 0;
  private toldEditor = '';
  private toldStatus = '';

  constructor(private readonly options: SessionOptions) {
    const { host, language, name, publishFrame, saving } = options;
    this.words = words[language];
    this.frames = new Frames(publishFrame);
    this.document = new OpenDocument(host.workbook, name, this.words);
    host.editor.answer = (question) => this.ask(question);
    saving.onChange(() => this.tellStatus());
  }

  /** Lets another window in, and welcomes it. */
  connect(send: (message: HostMessage) => void): Connection {
    const window = new Window(++this.lastWindowId, send);
    this.tell();
    this.windows.set(window.id, window);
    this.welcome(window);
    return {
      windowId: window.id,
      receive: (message) => this.receive(window, message),
      close: () => this.windows.delete(window.id),
    };
  }

  /** Opens another file in place of this one. One that cannot be read leaves everything as it was. */
  async open(path: string, name: string): Promise<Edited> {
    const { addOn, host, language, saving } = this.options;
    try {
      await host.open(path);
    } catch (error) {
      if (error instanceof FileProblem) return { problem: problemText(error, language) };
      throw error;
    }
    this.document.close();
    this.document = new OpenDocument(host.workbook, name, this.words);
    try {
      addOn.fire('onOpen');
    } catch {
      // As on the platform, an add-on that fails while a file opens does not keep people from the file.
    }
    if (this.document.takeNews()) saving.edited();
    for (const window of this.windows.values()) {
      window.forget();
      this.welcome(window);
    }
    return {};
  }

  /** Bytes for a download: the workbook as xlsx, or one of its tabs as csv. */
  async download(kind: 'xlsx' | 'csv', tabId: number): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { name, workbook } = this.document;
    if (kind === 'xlsx') return { name: `${name}.xlsx`, bytes: await workbookToXlsx(workbook) };
    const tab = workbook.tab(tabId) ?? workbook.tabs.find(({ hidden }) => !hidden);
    return { name: `${name} - ${tab?.name ?? ''}.csv`, bytes: workbookToCsv(workbook, tab) };
  }

  /** An image of the open file, by its name; undefined: there is none. */
  image(name: string): ImageFile | undefined {
    return this.document.workbook.imageFiles.get(name);
  }

  private receive(window: Window, { id, request, given }: WindowMessage): void {
    const { host } = this.options;
    const follow = bringToFront(window, host.editor);
    const reply = (result: unknown) => {
      this.tell();
      window.send({ kind: 'answer', id, result });
    };
    this.asking = window;
    try {
      const result = answer(request, given, this.contextFor(window));
      const change = this.tell();
      if (change && (request === 'undo' || request === 'redo')) window.follow(change, this.document.workbook);
      follow();
      if (result instanceof Promise) {
        result.then(reply, (error) => reply({ problem: this.words.unexpected(String(error)) }));
      } else reply(result);
    } finally {
      this.asking = null;
    }
  }

  private contextFor(window: Window): RequestContext {
    const { addOn, host, saving } = this.options;
    const { document, frames } = this;
    return {
      addOn,
      document,
      host,
      saving,
      window,
      words: this.words,
      workbook: document.workbook,
      showsFrame: (id) => frames.placeOf(id, host.editor) !== null,
      closeFrame: (id) => {
        const place = frames.placeOf(id, host.editor);
        if (place) host.editor[place] = null;
      },
    };
  }

  /** Tells all windows what changed since they were last told; null: nothing. */
  private tell(): Change | null {
    const { editor } = this.options.host;
    const change = this.document.takeNews();
    if (change) {
      this.options.saving.edited();
      for (const window of this.windows.values()) window.tell(change, this.document);
    }
    const view = this.editorView();
    const text = JSON.stringify(view);
    if (text !== this.toldEditor) this.tellAll({ kind: 'editor', editor: view });
    this.toldEditor = text;
    for (const toast of editor.toasts.splice(0)) this.tellAll({ kind: 'toast', toast });
    this.tellStatus();
    return change;
  }

  private tellStatus(): void {
    const status = this.status();
    const text = JSON.stringify(status);
    if (text !== this.toldStatus) this.tellAll({ kind: 'status', status });
    this.toldStatus = text;
  }

  private tellAll(message: HostMessage): void {
    for (const window of this.windows.values()) window.send(message);
  }

  private welcome(window: Window): void {
    const { functions, language } = this.options;
    const workbook = window.viewOf(this.document);
    window.send({ kind: 'welcome', language, workbook, functions, editor: this.editorView(), status: this.status() });
  }

  /** Puts a script's question to the window whose request runs it, or to the latest one. */
  private ask(question: Question): Answer {
    const window = this.asking ?? [...this.windows.values()].at(-1);
    if (!window) return { button: 'CLOSE', text: '' };
    this.document.workbook.tellSoFar();
    this.tell();
    const view: QuestionView = { id: ++this.lastQuestionId, ...question };
    window.send({ kind: 'question', question: view });
    const given = this.options.ask(view, window.id);
    window.send({ kind: 'question', question: null });
    return given;
  }

  private editorView() {
    return editorView(this.options.host.editor, this.words.addOnName, this.frames);
  }

  private status(): Status {
    const { canUndo, canRedo } = this.document.history;
    return { ...this.options.saving.status(), canUndo, canRedo };
  }
}
