import type { DeveloperMetadata } from '../workbook/developer-metadata.ts';
import type { NamedRange } from '../workbook/named-range.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { isSameData } from './same-data.ts';

/** What a workbook keeps beside its tabs, as it was when this was made: their order, named ranges, metadata. */
export class DocumentState {
  private readonly order: readonly number[];
  private readonly names: readonly NamedRange[];
  private readonly metadata: readonly DeveloperMetadata[];

  constructor(private readonly workbook: Workbook) {
    this.order = workbook.tabs.map(({ id }) => id);
    this.names = structuredClone(workbook.namedRanges);
    this.metadata = structuredClone(workbook.metadata);
  }

  /** Whether the workbook is still like this. */
  isAsNow(): boolean {
    const { workbook, order } = this;
    return (
      workbook.tabs.length === order.length &&
      workbook.tabs.every(({ id }, index) => id === order[index]) &&
      isSameData(workbook.namedRanges, this.names) &&
      isSameData(workbook.metadata, this.metadata)
    );
  }

  /** Makes the workbook like this again; its tabs are there. */
  putBack(): void {
    const { workbook } = this;
    for (const [index, id] of this.order.entries()) {
      const tab = workbook.tab(id);
      if (tab && tab.index !== index) workbook.moveTab(tab, index);
    }
    if (!isSameData(workbook.namedRanges, this.names)) {
      workbook.replaceNamedRanges(structuredClone(this.names));
    }
    if (!isSameData(workbook.metadata, this.metadata)) {
      workbook.metadata = structuredClone([...this.metadata]);
      workbook.changed({ ranges: [], tabs: [...this.order] });
    }
  }
}
