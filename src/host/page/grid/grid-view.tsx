import './grid.css';
import { Grid } from '@deephaven/grid';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useActiveTab, useSpreadsheet, useWords } from '../use-spreadsheet.ts';
import { CellEditor } from './editing/cell-editor.tsx';
import { GridRoom, type Passing } from './grid-room.ts';
import { SheetMetrics, SheetModel } from './sheet-model.ts';
import { theme } from './theme.ts';

const nothing: Passing = { choosing: null, guide: null };

/** The cells of the tab in front. What is put inside floats over them. */
export function GridView({ children }: { readonly children: ComponentChildren }) {
  const spreadsheet = useSpreadsheet();
  const { grid: words } = useWords();
  const tab = useActiveTab();
  const section = useRef<HTMLElement>(null);
  const [passing, setPassing] = useState(nothing);
  const room = useMemo(
    () => new GridRoom(spreadsheet, (change) => setPassing((now) => ({ ...now, ...change })), () => undefined),
    [spreadsheet],
  );
  const { view } = room;
  const model = useMemo(() => new SheetModel(spreadsheet, tab), [spreadsheet, tab]);
  const metrics = useMemo(() => new SheetMetrics(tab), [tab]);

  useEffect(() => room.open(), [room]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tab has its own position, whatever else changes about it
  useEffect(() => {
    view.restorePosition();
    room.clipboard.showFrame();
  }, [room, tab.id]);

  return (
    <section ref={section} class="grid" aria-label={words.name}>
      <Grid
        ref={(component: Grid | null) => {
          view.component = component;
          component?.canvas?.setAttribute('tabindex', '-1');
        }}
        model={model}
        metricCalculator={metrics}
        theme={theme}
        renderer={room.renderer}
        mouseHandlers={room.mouseHandlers}
        onViewChanged={(measured) => view.measured(measured)}
      />
      <div class="over-cells">
        {children}
        <CellEditor view={view} keys={room.keys} clipboard={room.clipboard} />
      </div>
      {passing.guide && (
        <div
          class={`resize-guide ${passing.guide.axis}`}
          style={passing.guide.axis === 'row' ? { top: `${passing.guide.at}px` } : { left: `${passing.guide.at}px` }}
        />
      )}
    </section>
  );
}
