import type { Change } from '../workbook/change.ts';
import type { GridRange } from '../workbook/grid-range.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** What changed in a workbook since windows were last told. */
export class News {
  /** Ends listening. */
  readonly close: () => void;
  private ranges: GridRange[] = [];
  private tabs = new Set<number>();
  private isPending = false;

  constructor(workbook: Workbook) {
    this.close = workbook.onChange((change) => {
      this.isPending = true;
      for (const range of change.ranges) this.ranges.push(range);
      for (const tabId of change.tabs) this.tabs.add(tabId);
    });
  }

  /** What changed since the last time; null: nothing. */
  take(): Change | null {
    if (!this.isPending) return null;
    const change = { ranges: this.ranges, tabs: [...this.tabs] };
    this.ranges = [];
    this.tabs = new Set();
    this.isPending = false;
    return change;
  }
}
