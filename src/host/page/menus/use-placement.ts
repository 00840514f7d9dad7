import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where something that pops up stands: at a point of the window, below an element, above it, or beside it. */
export type Anchor =
  | { readonly x: number; readonly y: number }
  | { readonly below: RefObject<HTMLElement | null> }
  | { readonly above: RefObject<HTMLElement | null> }
  | { readonly beside: RefObject<HTMLElement | null> };

/** Puts an element of fixed position to its anchor, and back into the window where it would stand out. */
export function usePlacement(ref: RefObject<HTMLElement | null>, anchor: Anchor): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const { x, y } = place(anchor, width, height);
    element.style.left = `${Math.max(0, Math.min(x, innerWidth - width))}px`;
    element.style.top = `${Math.max(0, Math.min(y, innerHeight - height))}px`;
  }, [ref, anchor]);
}

function place(anchor: Anchor, width: number, height: number): { x: number; y: number } {
  if ('x' in anchor) return anchor;
  const element = 'below' in anchor ? anchor.below : 'above' in anchor ? anchor.above : anchor.beside;
  const around = element.current?.getBoundingClientRect() ?? new DOMRect();
  if ('below' in anchor) return { x: around.left, y: around.bottom };
  if ('above' in anchor) return { x: around.left, y: around.top - height };
  const fitsRight = around.right + width <= innerWidth;
  return { x: fitsRight ? around.right : around.left - width, y: around.top };
}
