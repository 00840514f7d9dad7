import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Placement } from '../../protocol/workbook-view.ts';
import { followPointer } from '../follow-pointer.ts';
import type { GridHandle } from '../grid-handle.ts';
import { useActiveTab, useGrid } from '../use-spreadsheet.ts';
import { type Box, moved, resized } from './box.ts';

interface FloatingBox {
  readonly startMoving: (event: PointerEvent) => void;
  readonly startResizing: (event: PointerEvent) => void;
  readonly change: (to: (box: Box) => Box) => void;
}

interface FloatingBoxOptions {
  readonly keepsRatio: boolean;
  readonly onPlace: (to: Placement) => Promise<unknown>;
}

/** Keeps an element where its cell is, while the grid scrolls, and lets the pointer move and resize it. */
export function useFloatingBox(
  ref: RefObject<HTMLElement | null>,
  placement: Placement,
  { keepsRatio, onPlace }: FloatingBoxOptions,
): FloatingBox {
  const grid = useGrid();
  const { frozenRows, frozenColumns } = useActiveTab();
  /** Where it was asked to go, until that is answered: keys and the pointer may go on from there before. */
  const asked = useRef<Placement | null>(null);
  const put = () => {
    const element = ref.current;
    if (!grid || !element) return;
    const { row, column } = asked.current ?? placement;
    const box = boxOf(asked.current ?? placement, grid);
    const end = grid.frozenCorner();
    show(element, box);
    cover(element, {
      left: column > frozenColumns ? end.x - box.x : 0,
      top: row > frozenRows ? end.y - box.y : 0,
    });
  };
  const latest = useRef(put);
  latest.current = put;
  useLayoutEffect(put);
  useLayoutEffect(() => grid?.onView(() => latest.current()), [grid]);

  const change = (to: (box: Box) => Box) => {
    if (!grid) return;
    const { x, y, width, height } = to(boxOf(asked.current ?? placement, grid));
    const place = { ...grid.cellAt(x, y), width: Math.round(width), height: Math.round(height) };
    asked.current = place;
    latest.current();
    void onPlace(place).then(() => {
      if (asked.current === place) asked.current = null;
      latest.current();
    });
  };
  const drag = (start: PointerEvent, changed: (box: Box, right: number, down: number) => Box) => {
    if (!grid || start.button !== 0) return;
    start.stopPropagation();
    const before = boxOf(asked.current ?? placement, grid);
    let now = before;
    followPointer(start, {
      moved: (right, down) => {
        now = changed(before, right, down);
        if (ref.current) show(ref.current, now);
      },
      ended: () => now !== before && change(() => now),
    });
  };
  return {
    startMoving: (event) => drag(event, moved),
    startResizing: (event) => drag(event, (box, right, down) => resized(box, right, down, keepsRatio)),
    change,
  };
}

function boxOf({ row, column, offsetX, offsetY, width, height }: Placement, grid: GridHandle): Box {
  const corner = grid.place(row, column);
  return { x: corner.x + offsetX, y: corner.y + offsetY, width, height };
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
