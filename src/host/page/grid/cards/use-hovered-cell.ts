import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { mergeAt, type Place } from '../../areas.ts';
import type { SheetView } from '../sheet-view.ts';
import { targetAt } from '../targets.ts';

/** How long the mouse must rest before a card opens, in milliseconds. */
const REST = 250;

/** The cell on which the mouse rests. It stays the same while the mouse is on a card. */
export function useHoveredCell(view: SheetView, section: RefObject<HTMLElement | null>): Place | null {
  const [hovered, setHovered] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const { current } = section;
    if (!current) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const rest = (place: Place | null) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setHovered(place), REST);
    };
    const move = ({ target, clientX, clientY, buttons }: MouseEvent) => {
      if (target instanceof Element && target.closest('.card')) {
        clearTimeout(waiting);
        return;
      }
      const { viewport } = view;
      const { left, top } = current.getBoundingClientRect();
      const isOnCells = target === view.component?.canvas && buttons === 0;
      const found = viewport && isOnCells ? targetAt(viewport, clientX - left, clientY - top) : null;
      rest(found?.kind === 'cell' && viewport ? mergeAt(viewport.tab.merges, found.place) : null);
    };
    const leave = () => rest(null);
    current.addEventListener('mousemove', move);
    current.addEventListener('mouseleave', leave);
    return () => {
      clearTimeout(waiting);
      current.removeEventListener('mousemove', move);
      current.removeEventListener('mouseleave', leave);
    };
  }, [view, section]);
  return hovered;
}
