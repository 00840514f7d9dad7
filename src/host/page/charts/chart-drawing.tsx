import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../protocol/workbook-view.ts';
import { useSpreadsheetState } from '../use-spreadsheet.ts';
import type { DrawnChart } from './draw-chart.ts';

/** A chart's picture. What draws it is loaded with the first chart that is shown. */
export function ChartDrawing({ option }: { readonly option: ChartView['option'] }) {
  const language = useSpreadsheetState((state) => state.language);
  const ref = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<DrawnChart | null>(null);
  useEffect(() => {
    let drawn: DrawnChart | null = null;
    let isGone = false;
    const observer = new ResizeObserver(() => drawn?.resize());
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (isGone || !ref.current) return;
      drawn = drawChart(ref.current, language);
      observer.observe(ref.current);
      setChart(drawn);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      drawn?.close();
    };
  }, [language]);
  useEffect(() => chart?.show(option), [chart, option]);
  return <div class="drawing" ref={ref} />;
}
