import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../protocol/workbook-view.ts';
import { chartDescription } from './chart-description.ts';
import type { DrawnChart } from './draw-chart.ts';

/** How far beside the window a chart is drawn already, so that it is there when it is scrolled to. */
const AHEAD = '300px';

/** A chart's picture. What draws it is loaded with the first chart that is seen; one that nobody sees yet waits. */
export function ChartDrawing({ title, option }: Pick<ChartView, 'title' | 'option'>) {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef<ChartView['option'] | null>(null);
  const [isSeen, setSeen] = useState(false);
  const [chart, setChart] = useState<DrawnChart | null>(null);
  const text = JSON.stringify(option);
  // The host sends all charts of a tab anew when one of them changes.
  const drawn = useMemo(() => option, [text]);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting === true), {
      rootMargin: AHEAD,
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!isSeen || chart) return;
    let isGone = false;
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (!isGone && ref.current) setChart(drawChart(ref.current));
    });
    return () => {
      isGone = true;
    };
  }, [isSeen, chart]);
  useEffect(() => {
    if (!chart || !ref.current) return;
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
      chart.close();
    };
  }, [chart]);
  useEffect(() => {
    if (!chart || !isSeen || shown.current === drawn) return;
    shown.current = drawn;
    chart.show(drawn);
  }, [chart, isSeen, drawn]);
  return <div class="drawing" role="img" aria-label={chartDescription(drawn) || title} ref={ref} />;
}
