import './floating.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ChartDrawing } from '../charts/chart-drawing.tsx';
import { serverAddress } from '../server-address.ts';
import { useActiveTab, useSpreadsheet, useWords } from '../use-spreadsheet.ts';
import { FloatingCard } from './floating-card.tsx';

/** The images and charts of the tab in front, over the cells. */
export function FloatingLayer() {
  const spreadsheet = useSpreadsheet();
  const words = useWords();
  const { id: tabId, charts, images } = useActiveTab();
  const ref = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (selected === null) return;
    const click = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('.floating')) setSelected(null);
    };
    document.addEventListener('pointerdown', click, true);
    return () => document.removeEventListener('pointerdown', click, true);
  }, [selected]);
  const selection = (key: string) => ({
    isSelected: key === selected,
    onSelect: () => setSelected(key),
    onLeave: () => {
      setSelected(null);
      spreadsheet.grid?.focus();
    },
  });
  return (
    <div class="floats" ref={ref} onWheel={scrollCells}>
      {images.map((image) => (
        <FloatingCard
          {...selection(`image ${image.id}`)}
          key={`${tabId}/image ${image.id}`}
          kind="image"
          placement={image}
          name={words.images.name(image.title)}
          words={words.images}
          keepsRatio
          onPlace={(to) => spreadsheet.edit('placeImage', { tabId, imageId: image.id, ...to })}
          onRemove={() => void spreadsheet.edit('removeImage', { tabId, imageId: image.id })}
        >
          <img src={serverAddress(`image/${image.file}`)} alt={image.description || image.title} draggable={false} />
        </FloatingCard>
      ))}
      {charts.map((chart) => (
        <FloatingCard
          {...selection(`chart ${chart.id}`)}
          key={`${tabId}/chart ${chart.id}`}
          kind="chart"
          placement={chart}
          name={words.charts.name(chart.title)}
          words={words.charts}
          onPlace={(to) => spreadsheet.edit('placeChart', { tabId, chartId: chart.id, ...to })}
          onRemove={() => void spreadsheet.edit('removeChart', { tabId, chartId: chart.id })}
        >
          <ChartDrawing title={chart.title} option={chart.option} />
        </FloatingCard>
      ))}
    </div>
  );
}

/** The cells below scroll as if nothing stood over them. */
function scrollCells(event: WheelEvent): void {
  if (!(event.currentTarget instanceof Element)) return;
  const cells = event.currentTarget.closest('.grid')?.querySelector('canvas');
  cells?.dispatchEvent(new WheelEvent('wheel', event));
}
