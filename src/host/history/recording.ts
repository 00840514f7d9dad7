import type { CellPlace } from '../engine/custom-functions.ts';
import type { Recorder } from '../workbook/recorder.ts';
import type { StructuralEdit } from '../workbook/structural-edit.ts';
import type { Tab } from '../workbook/tab.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { CellImages } from './cell-images.ts';
import { DocumentState } from './document-state.ts';
import { Step, type Undoable } from './step.ts';
import { TabState } from './tab-state.ts';

/** Writes down what edits do to a workbook, until somebody takes it as a step. */
export class Recording implements Recorder {
  private edits: (Undoable | CellImages)[] = [];
  /** Tabs that are new since the last step: they go as a whole, so their cells need no images. */
  private readonly newTabs = new Set<number>();
  /** What lay beside the cells when the last step was taken. */
  private readonly tabs = new Map<number, TabState>();
  private document: DocumentState;

  constructor(private readonly workbook: Workbook) {
    for (const tab of workbook.tabs) this.tabs.set(tab.id, new TabState(tab));
    this.document = new DocumentState(workbook);
  }

  cell(place: CellPlace): void {
    if (this.newTabs.has(place.tabId)) return;
    const last = this.edits.at(-1);
    const images = last instanceof CellImages ? last : new CellImages(this.workbook);
    if (images !== last) this.edits.push(images);
    images.take(place);
  }

  restructured(edit: StructuralEdit): void {
    if (this.newTabs.has(edit.tabId)) return;
    this.note(() => {
      const tab = this.workbook.tab(edit.tabId);
      if (tab) this.workbook.restructure(tab, [inverse(edit)], 'nothing');
    });
  }

  /** Growth that no edit brought about, as by functions that became known, is nothing to take back: it would come again. */
  grew(edit: StructuralEdit): void {
    if (this.edits.length > 0) this.restructured(edit);
  }

  tabAdded(tab: Tab): void {
    this.newTabs.add(tab.id);
    this.note(() => this.workbook.removeTab(tab));
  }

  tabRemoved(tab: Tab): void {
    this.newTabs.delete(tab.id);
    this.note(() => this.workbook.restoreTab(tab));
  }

  tabRenamed(tab: Tab, from: string): void {
    this.note(() => this.workbook.renameTab(tab, from));
  }

  /** What was written down since the last time, given the tabs beside whose cells something may have changed; null for nothing. */
  take(tabIds: readonly number[] = this.allTabIds()): Step | null {
    const { edits } = this;
    this.edits = [];
    this.newTabs.clear();
    const images = edits.filter((edit) => edit instanceof CellImages);
    if (images.length < edits.length) {
      const before = [...this.tabs.values(), this.document];
      this.lookBeside(this.allTabIds());
      return new Step(edits, before);
    }
    const changed = this.lookBeside([...tabIds, ...images.flatMap((each) => [...each.tabIds])]);
    const isNothing = changed.length === 0 && images.every((each) => each.isAsNow());
    return isNothing ? null : new Step(edits, changed);
  }

  private note(putBack: () => void): void {
    this.edits.push({ putBack });
  }

  private allTabIds(): readonly number[] {
    return [...this.tabs.keys(), ...this.workbook.tabs.map(({ id }) => id)];
  }

  /** What lay beside the cells and does not any more; from now on it is what lies there now. */
  private lookBeside(tabIds: readonly number[]): Undoable[] {
    const changed: Undoable[] = [];
    for (const id of new Set(tabIds)) {
      const known = this.tabs.get(id);
      const tab = this.workbook.tab(id);
      if (known && tab && known.isAsNow()) continue;
      if (known) changed.push(known);
      if (tab) this.tabs.set(id, new TabState(tab));
      else this.tabs.delete(id);
    }
    if (!this.document.isAsNow()) {
      changed.push(this.document);
      this.document = new DocumentState(this.workbook);
    }
    return changed;
  }
}

function inverse(edit: StructuralEdit): StructuralEdit {
  if (edit.kind === 'relocate') return { ...edit, at: edit.to, to: edit.at };
  return { ...edit, kind: edit.kind === 'insert' ? 'delete' : 'insert' };
}
