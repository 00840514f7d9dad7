import './charts.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useActiveTab, useSpreadsheet } from '../use-spreadsheet.ts';
import { ChartCard } from './chart-card.tsx';

/** The charts of the tab in front, over the cells. */
export function ChartLayer() {
  const spreadsheet = useSpreadsheet();
  const { id, charts } = useActiveTab();
  const ref = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<number | null>(null);
  useEffect(() => {
    if (selected === null) return;
    const click = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('.chart')) setSelected(null);
    };
    document.addEventListener('pointerdown', click, true);
    return () => document.removeEventListener('pointerdown', click, true);
  }, [selected]);
  return (
    <div class="charts" ref={ref} onWheel={scrollCells}>
      {charts.map((chart) => (
        <ChartCard
          key={`${id}/${chart.id}`}
          tabId={id}
          chart={chart}
          isSelected={chart.id === selected}
          onSelect={() => setSelected(chart.id)}
          onLeave={() => {
            setSelected(null);
            spreadsheet.grid?.focus();
          }}
        />
      ))}
    </div>
  );
}

/** The cells below a chart scroll as if it were not there. */
function scrollCells(event: WheelEvent): void {
  if (!(event.currentTarget instanceof Element)) return;
  const cells = event.currentTarget.closest('.grid')?.querySelector('canvas');
  cells?.dispatchEvent(new WheelEvent('wheel', event));
}
