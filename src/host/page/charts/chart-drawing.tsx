import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../protocol/workbook-view.ts';
import { chartDescription } from './chart-description.ts';
import type { DrawnChart } from './draw-chart.ts';

/** A chart's picture. What draws it is loaded with the first chart that is shown. */
export function ChartDrawing({ title, option }: Pick<ChartView, 'title' | 'option'>) {
  const ref = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<DrawnChart | null>(null);
  useEffect(() => {
    let drawn: DrawnChart | null = null;
    let isGone = false;
    const observer = new ResizeObserver(() => drawn?.resize());
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (isGone || !ref.current) return;
      drawn = drawChart(ref.current);
      observer.observe(ref.current);
      setChart(drawn);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      drawn?.close();
    };
  }, []);
  useEffect(() => chart?.show(option), [chart, option]);
  return <div class="drawing" role="img" aria-label={chartDescription(option) || title} ref={ref} />;
}
