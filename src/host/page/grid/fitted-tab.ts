import type { TabView, TrackSizes } from '../../protocol/workbook-view.ts';
import type { LoadedCells } from '../cell-cache.ts';
import { measureIn } from './draw/fonts.ts';
import { fittedRows } from './row-heights.ts';

/** The tab in front with its rows as high as their texts. It is the same object until something about it is another. */
export class FittedTab {
  private given: TabView | null = null;
  private cells: LoadedCells | null = null;
  private fitted: TabView | null = null;

  of(tab: TabView, cells: LoadedCells): TabView {
    const before = this.given === tab ? this.fitted : null;
    if (before && this.cells === cells) return before;
    const rowSizes = fittedRows(tab, cells, measureIn);
    const fitted = before && isSameSizes(rowSizes, before.rowSizes) ? before : { ...tab, rowSizes };
    [this.given, this.cells, this.fitted] = [tab, cells, fitted];
    return fitted;
  }
}

function isSameSizes({ runs }: TrackSizes, { runs: others }: TrackSizes): boolean {
  return (
    runs.length === others.length && runs.every((run, index) => run.every((at, part) => others[index]?.[part] === at))
  );
}
