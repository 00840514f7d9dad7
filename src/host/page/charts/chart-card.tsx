import { useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../protocol/workbook-view.ts';
import { Menu } from '../menus/menu.tsx';
import { useDismissal } from '../menus/use-dismissal.ts';
import { Icon } from '../toolbar/icons.tsx';
import { useSpreadsheet, useWords } from '../use-spreadsheet.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { type Box, useChartBox } from './use-chart-box.ts';

interface ChartCardProps {
  readonly tabId: number;
  readonly chart: ChartView;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onLeave: () => void;
}

/** Pixels that an arrow key moves a chart. */
const STEP = 10;

/** A chart that can be selected, moved, resized and removed. */
export function ChartCard({ tabId, chart, isSelected, onSelect, onLeave }: ChartCardProps) {
  const spreadsheet = useSpreadsheet();
  const words = useWords().charts;
  const ref = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useDismissal(ref, isMenuOpen, () => setMenuOpen(false));
  const { startMoving, startResizing, change } = useChartBox(ref, tabId, chart);
  const remove = () => {
    void spreadsheet.edit('removeChart', { tabId, chartId: chart.id });
    onLeave();
  };
  const openMenu = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    setMenuOpen(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== ref.current) return;
    const steps: Record<string, readonly [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const step = steps[event.key];
    if (step) change(event.shiftKey ? resized(...step) : moved(...step));
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <figure
      class={isSelected ? 'chart selected' : 'chart'}
      aria-label={words.name(chart.title)}
      aria-description={words.help}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved, resized and removed by keys
      tabIndex={0}
      ref={ref}
      onFocus={onSelect}
      onPointerDown={startMoving}
      onKeyDown={press}
      onContextMenu={openMenu}
    >
      <ChartDrawing title={chart.title} option={chart.option} />
      {isSelected && (
        <>
          <button
            type="button"
            class="chart-menu"
            aria-label={words.menu}
            aria-haspopup="menu"
            aria-expanded={isMenuOpen}
            ref={more}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            <Icon name="more" />
          </button>
          <div class="corner" onPointerDown={startResizing} />
        </>
      )}
      {isMenuOpen && (
        <Menu
          label={words.menu}
          entries={[{ kind: 'item', label: words.remove, run: remove }]}
          anchor={{ below: more }}
          onClose={() => {
            setMenuOpen(false);
            ref.current?.focus();
          }}
        />
      )}
    </figure>
  );
}

function moved(right: number, down: number) {
  return (box: Box): Box => ({ ...box, x: box.x + right, y: box.y + down });
}

function resized(right: number, down: number) {
  return (box: Box): Box => ({ ...box, width: box.width + right, height: box.height + down });
}
