// biome-ignore-all lint/a11y/useSemanticElements: the elements of a table are not those of a grid
import { useLayoutEffect, useState } from 'preact/hooks';
import { useActiveTab, useWords } from '../../use-spreadsheet.ts';
import type { SheetView } from '../sheet-view.ts';
import { visibleCells } from './visible-cells.ts';

/** How long drawing must have stopped, in milliseconds. */
const REST = 100;

/** The cells that can be seen as a table that assistive technology can read: what the canvas shows is only pixels to it. */
export function Mirror({ view }: { readonly view: SheetView }) {
  const tab = useActiveTab();
  const { grid } = useWords();
  const [rows, setRows] = useState(() => visibleCells(view));

  useLayoutEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const end = view.onDraw(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setRows(visibleCells(view)), REST);
    });
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, [view]);

  return (
    <div
      class="unseen"
      role="grid"
      tabIndex={-1}
      aria-label={tab.name}
      aria-rowcount={tab.rows}
      aria-colcount={tab.columns}
      aria-multiselectable="true"
    >
      {rows.map(({ row, cells }) => (
        <div role="row" tabIndex={-1} aria-rowindex={row}>
          {cells.map(({ column, cell, merged, isSelected }) => (
            <div
              role="gridcell"
              tabIndex={-1}
              aria-colindex={column}
              aria-selected={isSelected}
              aria-rowspan={merged?.rows}
              aria-colspan={merged?.columns}
              aria-description={cell?.problem ? `${grid.problem}: ${cell.problem}` : cell?.note}
            >
              {cell?.text}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
