import { History } from '../history/history.ts';
import type { Change } from '../workbook/change.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { News } from './news.ts';
import { Drawing } from './views/drawing.ts';
import type { Words } from './words/index.ts';

/** The workbook that is open, with what can be undone in it and what windows have not been told. */
export class OpenDocument {
  readonly history: History;
  private readonly news: News;
  private currentDrawing: Drawing;

  constructor(
    readonly workbook: Workbook,
    /** What the file is called. */
    readonly name: string,
    private readonly words: Words,
  ) {
    this.history = new History(workbook);
    this.news = new News(workbook);
    this.currentDrawing = new Drawing(words);
  }

  /** What was worked out since the last change. */
  get drawing(): Drawing {
    return this.currentDrawing;
  }

  takeNews(): Change | null {
    const change = this.news.take();
    if (change) this.currentDrawing = new Drawing(this.words);
    return change;
  }

  close(): void {
    this.news.close();
    this.history.close();
  }
}
