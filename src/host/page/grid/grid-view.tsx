import './cards/cards.css';
import './grid.css';
import { Grid } from '@deephaven/grid';
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useActiveTab, useSpreadsheet, useWords } from '../use-spreadsheet.ts';
import { Announcer } from './accessible/announcer.tsx';
import { Mirror } from './accessible/mirror.tsx';
import { CellCard } from './cards/cell-card.tsx';
import { ChoiceList } from './cards/choice-list.tsx';
import { useHoveredCell } from './cards/use-hovered-cell.ts';
import { CellEditor } from './editing/cell-editor.tsx';
import { useCommitOutside } from './editing/use-commit-outside.ts';
import { GridRoom, type Passing } from './grid-room.ts';
import { GroupMargin } from './groups/group-margin.tsx';
import { ResizeGuide } from './resize-guide.tsx';
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
  const show = useCallback((change: Partial<Passing>) => setPassing((now) => ({ ...now, ...change })), []);
  const room = useMemo(() => new GridRoom(spreadsheet, show), [spreadsheet, show]);
  const { view } = room;
  const model = useMemo(() => new SheetModel(spreadsheet, tab), [spreadsheet, tab]);
  const metrics = useMemo(() => new SheetMetrics(view), [view]);
  const hovered = useHoveredCell(view, section);
  const stopChoosing = useCallback(() => show({ choosing: null }), [show]);
  useCommitOutside(section);

  useLayoutEffect(() => room.open(), [room]);
  useLayoutEffect(() => room.scrollOver(section.current), [room]);
  useLayoutEffect(() => room.tabChanged(), [room, tab.id]);

  // Otherwise the grid component would take the focus from the editor with each click.
  const keepFocus = (event: Event) => {
    if (event.target === view.component?.canvas) event.stopPropagation();
  };

  return (
    <div class="sheet">
      <GroupMargin view={view} axis="column" />
      <GroupMargin view={view} axis="row" />
      <section ref={section} class="grid" aria-label={words.name} onClickCapture={keepFocus}>
        <Grid
          ref={(component: Grid | null) => view.connect(component)}
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
        {passing.guide && <ResizeGuide {...passing.guide} />}
        {passing.choosing ? (
          <ChoiceList view={view} place={passing.choosing} close={stopChoosing} />
        ) : (
          <CellCard view={view} hovered={hovered} />
        )}
        <Mirror view={view} />
        <Announcer />
      </section>
    </div>
  );
}
