import { setImmediate } from 'node:timers/promises';
import type { SaveContext } from '../../files/xlsx/file-context.ts';
import type { PlainTab, PlainWorkbook } from '../../files/xlsx/plain-workbook.ts';
import { saveContext, tabToPlain, workbookToPlain } from '../../files/xlsx/workbook-to-plain.ts';
import type { Change } from '../../workbook/change.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Whoever never stops editing has the rest saved at one go after so many turns for each tab. */
const TURNS_PER_TAB = 3;

/** The tabs of a workbook as data for its file. Those in which nothing changed stay from one saving to the next. */
export class PlainTabs {
  private readonly known = new Map<Tab, PlainTab>();
  private context: SaveContext | null = null;
  private locale = '';
  readonly close: () => void;

  constructor(private readonly workbook: Workbook) {
    this.close = workbook.onChange((change) => this.forget(change));
  }

  /**
   * The whole workbook as it is when this resolves. After each tab others have their turn, who may go on editing.
   *
   * @param made - Is told of each tab that is not the one of last time.
   * @throws FileProblem `too-wide`.
   */
  async gather(made: (tab: PlainTab) => void): Promise<PlainWorkbook> {
    const turns = this.workbook.tabs.length * TURNS_PER_TAB;
    if (this.locale !== this.workbook.locale) this.forgetAll();
    for (let turn = 1; ; turn += 1) {
      const missing = this.workbook.tabs.find((tab) => !this.known.has(tab));
      if (!missing) break;
      this.context ??= saveContext(this.workbook);
      const plain = tabToPlain(missing, this.context);
      this.known.set(missing, plain);
      made(plain);
      if (turn <= turns) await setImmediate();
    }
    this.context ??= saveContext(this.workbook);
    return workbookToPlain(
      this.context,
      this.workbook.tabs.flatMap((tab) => this.known.get(tab) ?? []),
    );
  }

  /** Where only cells changed, no other tab is concerned than theirs and those whose charts show them. */
  private forget({ ranges, tabs }: Change): void {
    if (tabs.length > 0 || ranges.length === 0) {
      this.forgetAll();
      return;
    }
    const ids = new Set(ranges.map(({ tabId }) => tabId));
    for (const tab of this.known.keys()) {
      const isShown = tab.charts.some((chart) => chart.ranges.some(({ tabId }) => ids.has(tabId)));
      if (ids.has(tab.id) || isShown) this.known.delete(tab);
    }
  }

  private forgetAll(): void {
    this.known.clear();
    this.context = null;
    this.locale = this.workbook.locale;
  }
}
