import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../protocol/workbook-view.ts';
import { followPointer } from '../follow-pointer.ts';
import type { GridHandle } from '../grid-handle.ts';
import { useActiveTab, useGrid, useSpreadsheet } from '../use-spreadsheet.ts';

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
  const { frozenRows, frozenColumns } = useActiveTab();
  const put = () => {
    const element = ref.current;
    if (!grid || !element) return;
    const box = boxOf(chart, grid);
    const end = grid.frozenCorner();
    show(element, box);
    cover(element, {
      left: chart.column > frozenColumns ? end.x - box.x : 0,
      top: chart.row > frozenRows ? end.y - box.y : 0,
    });
  };
  const latest = useRef(put);
  latest.current = put;
  useLayoutEffect(put);
  useEffect(() => grid?.onView(() => latest.current()), [grid]);

  const change = (to: (box: Box) => Box) => {
    if (!grid) return;
    const { x, y, width, height } = bounded(to(boxOf(chart, grid)));
    const size = { width: Math.round(width), height: Math.round(height) };
    void spreadsheet
      .edit('placeChart', { tabId, chartId: chart.id, ...grid.cellAt(x, y), ...size })
      .then(() => latest.current());
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

/** By its edges: within an element that is moved by `transform`, the menu would not stand where the window says. */
function show(element: HTMLElement, { x, y, width, height }: Box): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

/** Hides what lies under frozen cells, and nothing on the other sides: the corner and the menu reach beyond the box. */
function cover(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  const beyond = '-100vmax';
  const edge = (pixels: number) => (pixels > 0 ? `${pixels}px` : beyond);
  const isCovered = left > 0 || top > 0;
  element.style.clipPath = isCovered ? `inset(${edge(top)} ${beyond} ${beyond} ${edge(left)})` : '';
}
