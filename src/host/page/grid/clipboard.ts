import type { Area } from '../../protocol/cell-view.ts';
import type { Requests } from '../../protocol/requests.ts';
import { areaOf } from '../areas.ts';
import { words } from '../words/index.ts';
import { selectArea } from './selection/selecting.ts';
import type { SheetView } from './sheet-view.ts';

interface Copied {
  readonly tabId: number;
  readonly area: Area;
  readonly cut: boolean;
  /** What went to the clipboard: found there again, it is these cells that are pasted. */
  readonly text: string;
}

/** Cells on their way to and from the clipboard. */
export class Clipboard {
  private copied: Copied | null = null;
  /** What is being copied, until the clipboard has it: somebody quick pastes it before. */
  private copying: Promise<Requests['copy'][1] | null> | null = null;

  constructor(private readonly view: SheetView) {}

  /** Copies the area with the cursor. The host is asked for it, so the clipboard is promised what will come. */
  async copy(cut: boolean): Promise<void> {
    const copying = this.takeCells(cut);
    this.copying = copying;
    await copying;
    if (this.copying === copying) this.copying = null;
  }

  /** Null where that failed. */
  private async takeCells(cut: boolean): Promise<Requests['copy'][1] | null> {
    const { spreadsheet } = this.view;
    const { state } = spreadsheet;
    if (!state) return null;
    const { tabId, selection } = state;
    const area = selection.areas.at(-1) ?? areaOf(selection.cursor);
    const cells = spreadsheet.request('copy', { tabId, area });
    const part = (type: 'text/plain' | 'text/html') =>
      cells.then(({ text, html }) => new Blob([type === 'text/html' ? html : text], { type }));
    try {
      const item = new ClipboardItem({ 'text/plain': part('text/plain'), 'text/html': part('text/html') });
      await navigator.clipboard.write([item]);
      const taken = await cells;
      this.copied = { tabId, area, cut, text: lineFeeds(taken.text) };
      this.showFrame();
      return taken;
    } catch {
      if (spreadsheet.state?.isConnected) this.sayRefused();
      return null;
    }
  }

  /** Pastes what the clipboard holds, asking the browser for it. */
  async paste(valuesOnly: boolean): Promise<void> {
    try {
      await this.copying;
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
      await this.put(await read('text/plain'), await read('text/html'), valuesOnly);
    } catch {
      this.sayRefused();
    }
  }

  /** Puts a text into what is selected; `html` is the same as a table, or empty. */
  async put(found: string, foundHtml: string, valuesOnly: boolean): Promise<void> {
    const { spreadsheet } = this.view;
    const { state } = spreadsheet;
    if (!state) return;
    const { tabId, selection } = state;
    const area = selection.areas.at(-1) ?? areaOf(selection.cursor);
    const { text, html } = (await this.copying) ?? { text: found, html: foundHtml };
    if (text === '' && html === '') return;
    const own = await this.ownCells(lineFeeds(text));
    const from = own ? { from: { tabId: own.tabId, area: own.area, cut: own.cut } } : {};
    const values = valuesOnly ? { valuesOnly } : {};
    const result = await spreadsheet.edit('paste', { tabId, area, text, html, ...from, ...values });
    if (own?.cut && result?.problem === undefined) this.forget();
    if (result?.pasted && spreadsheet.state?.tabId === tabId) {
      spreadsheet.select(selectArea(this.view.tab, result.pasted));
    }
  }

  /** No cells are waiting to be pasted any more. */
  forget(): void {
    this.copied = null;
    this.showFrame();
  }

  /** The cells that a text was copied from, where they still hold it: rows may have moved since, or come from elsewhere. */
  private async ownCells(text: string): Promise<Copied | null> {
    const { copied } = this;
    if (copied?.text !== text) return null;
    const { tabId, area } = copied;
    const now = await this.view.spreadsheet.request('copy', { tabId, area }).catch(() => null);
    return now && lineFeeds(now.text) === text ? copied : null;
  }

  /** The browser keeps the clipboard to itself. */
  private sayRefused(): void {
    const { state } = this.view.spreadsheet;
    if (state) this.view.spreadsheet.showProblem(words[state.language].grid.clipboardRefused);
  }

  /** Frames what was copied, where its tab is in front. */
  showFrame(): void {
    const isInFront = this.copied?.tabId === this.view.spreadsheet.state?.tabId;
    this.view.frame({ copied: isInFront ? (this.copied?.area ?? null) : null });
  }
}

/** Some systems end lines of the clipboard in their own way. */
function lineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}
