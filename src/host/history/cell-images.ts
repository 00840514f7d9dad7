import type { CellInput } from '../engine/computed.ts';
import type { CellPlace } from '../engine/custom-functions.ts';
import { eachCell } from '../workbook/area.ts';
import type { CellFormat } from '../workbook/cell-format.ts';
import { mostColumns } from '../workbook/limits.ts';
import type { RichText } from '../workbook/rich-text.ts';
import type { Tab } from '../workbook/tab.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type Place, rectangles } from './rectangles.ts';
import { isSameData } from './same-data.ts';

/** All that a cell is by itself; what it computes to, or what is spilled into it, is not in it. */
interface CellImage {
  readonly content: CellInput['content'];
  readonly format: CellFormat | undefined;
  readonly note: string | undefined;
  readonly richText: RichText | undefined;
}

/** Blank cells are many, so they share one image. */
const blank: CellImage = { content: null, format: undefined, note: undefined, richText: undefined };

/** Cells as they were before the first of some edits changed them. */
export class CellImages {
  private readonly tabs = new Map<number, Map<number, CellImage>>();
  private count = 0;

  constructor(private readonly workbook: Workbook) {}

  /** How many cells there are images of. */
  get size(): number {
    return this.count;
  }

  get tabIds(): Iterable<number> {
    return this.tabs.keys();
  }

  /** Takes an image of a cell, unless there is one. */
  take({ tabId, row, column }: CellPlace): void {
    const tab = this.workbook.tab(tabId);
    if (!tab) return;
    const images = this.tabs.get(tabId) ?? new Map<number, CellImage>();
    this.tabs.set(tabId, images);
    const key = row * (mostColumns + 1) + column;
    if (images.has(key)) return;
    images.set(key, imageOf(tab, row, column));
    this.count++;
  }

  /** Whether all cells are as in their images. */
  isAsNow(): boolean {
    return [...this.tabs].every(([tabId, images]) => {
      const tab = this.workbook.tab(tabId);
      if (!tab) return false;
      for (const [key, image] of images) {
        const { row, column } = placeOf(key);
        if (!isSameData(image, imageOf(tab, row, column))) return false;
      }
      return true;
    });
  }

  /** Makes the cells what they were. */
  putBack(): void {
    for (const [tabId, images] of this.tabs) {
      const tab = this.workbook.tab(tabId);
      if (tab) putBackOn(tab, images);
    }
  }
}

function putBackOn(tab: Tab, images: ReadonlyMap<number, CellImage>): void {
  const places = [...images.keys()].sort((a, b) => a - b).map(placeOf);
  const imageAt = (row: number, column: number) => images.get(row * (mostColumns + 1) + column) ?? blank;
  const rewritten = places.filter(
    ({ row, column }) => !isSameData(imageAt(row, column).content, tab.content(row, column)),
  );
  for (const area of rectangles(rewritten)) {
    const contents = eachCell(area, (row, column) => imageAt(row, column).content);
    tab.putContents(area.row, area.column, contents);
  }
  for (const { row, column } of places) {
    const { format, note, richText } = imageAt(row, column);
    tab.formats.set(row, column, format);
    tab.notes.set(row, column, note);
    tab.richTexts.set(row, column, richText);
  }
  const ranges = rectangles(places).map((area) => ({ tabId: tab.id, ...area }));
  tab.workbook.changed({ ranges, tabs: [] });
}

function imageOf(tab: Tab, row: number, column: number): CellImage {
  const content = tab.content(row, column);
  const format = tab.formats.get(row, column);
  const note = tab.notes.get(row, column);
  const richText = tab.richTexts.get(row, column);
  const isBlank = content === null && !format && note === undefined && !richText;
  return isBlank ? blank : { content, format, note, richText };
}

function placeOf(key: number): Place {
  const column = key % (mostColumns + 1);
  return { row: (key - column) / (mostColumns + 1), column };
}
