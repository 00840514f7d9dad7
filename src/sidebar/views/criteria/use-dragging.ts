import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Lets items of a list be dragged by a handle. The list is watched as a whole, since a handle that moves with its item would lose the
 * pointer.
 *
 * @param move - puts the item with an id before the one that is at a position.
 * @returns the list, and what begins to drag an item.
 */
export function useDragging(move: (id: number, position: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const latest = useRef(move);
  latest.current = move;
  useLayoutEffect(() => {
    if (dragged === null) return;
    const follow = (event: PointerEvent) => {
      // Let go outside of the frame, which then hears nothing of it.
      if (event.buttons === 0) return setDragged(null);
      const items = [...(list.current?.children ?? [])] as HTMLElement[];
      const others = items.filter((item) => item.getAttribute('data-id') !== String(dragged));
      const isAbove = (item: HTMLElement) => {
        const { top, height } = item.getBoundingClientRect();
        return top + height / 2 < event.clientY;
      };
      const position = others.filter(isAbove).length;
      if (items[position]?.getAttribute('data-id') !== String(dragged)) latest.current(dragged, position);
    };
    const end = () => setDragged(null);
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, [dragged]);
  return { list, dragged, drag: setDragged };
}
