import type { Area } from '../../protocol/cell-view.ts';
import type { HostMessage, PlacedCell } from '../../protocol/messages.ts';
import type { Tab } from '../../workbook/tab.ts';
import { cellView } from './cell-view.ts';
import type { Drawing } from './drawing.ts';

/** What some areas of a tab hold. */
export function cellsMessage(tab: Tab, areas: readonly Area[], drawing: Drawing): HostMessage {
  const cells = areas.flatMap((area) => [...placedCells(tab, area, drawing)]);
  return { kind: 'cells', tabId: tab.id, areas, cells };
}

function* placedCells(tab: Tab, area: Area, drawing: Drawing): Generator<PlacedCell> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const view = cellView(tab, row, column, drawing);
      if (view) yield [row, column, view];
    }
  }
}
