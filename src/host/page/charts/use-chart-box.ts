import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../protocol/workbook-view.ts';
import { followPointer } from '../follow-pointer.ts';
import type { GridHandle } from '../grid-handle.ts';
import { useGrid, useSpreadsheet } from '../use-spreadsheet.ts';

/** Where a chart stands in the grid's element, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEAST_SIZE = 60;

interface ChartBox {
  readonly startMoving: (event: PointerEvent) => void;
  readonly startResizing: (event: PointerEvent) => void;
  readonly change: (to: (box: Box) => Box) => void;
}

/** Keeps a chart's element where its cell is, while the grid scrolls, and lets the pointer move and resize it. */
export function useChartBox(ref: RefObject<HTMLElement | null>, tabId: number, chart: ChartView): ChartBox {
  const spreadsheet = useSpreadsheet();
  const grid = useGrid();
  const latest = useRef(chart);
  latest.current = chart;
  const put = () => {
    if (grid && ref.current) show(ref.current, boxOf(latest.current, grid));
  };
  useLayoutEffect(put);
  useEffect(() => grid?.onView(put));

  const change = (to: (box: Box) => Box) => {
    if (!grid) return;
    const { x, y, width, height } = bounded(to(boxOf(chart, grid)));
    const size = { width: Math.round(width), height: Math.round(height) };
    void spreadsheet.edit('placeChart', { tabId, chartId: chart.id, ...grid.cellAt(x, y), ...size }).then(put);
  };
  const drag = (start: PointerEvent, changed: (box: Box, right: number, down: number) => Box) => {
    if (!grid || start.button !== 0) return;
    start.stopPropagation();
    const before = boxOf(chart, grid);
    let now = before;
    followPointer(start, {
      moved: (right, down) => {
        now = bounded(changed(before, right, down));
        if (ref.current) show(ref.current, now);
      },
      ended: () => now !== before && change(() => now),
    });
  };
  return {
    startMoving: (event) => drag(event, (box, right, down) => ({ ...box, x: box.x + right, y: box.y + down })),
    startResizing: (event) =>
      drag(event, (box, right, down) => ({ ...box, width: box.width + right, height: box.height + down })),
    change,
  };
}

function boxOf({ row, column, offsetX, offsetY, width, height }: ChartView, grid: GridHandle): Box {
  const corner = grid.place(row, column);
  return { x: corner.x + offsetX, y: corner.y + offsetY, width, height };
}

function bounded(box: Box): Box {
  return { ...box, width: Math.max(box.width, LEAST_SIZE), height: Math.max(box.height, LEAST_SIZE) };
}

function show(element: HTMLElement, { x, y, width, height }: Box): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
