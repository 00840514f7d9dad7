import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapWords } from '../../../../text/sidebar/map/index.ts';
import type { Size } from './layout/shapes.ts';

interface MapFrameProps {
  readonly says: MapWords;
  readonly title: string;
  readonly description: string;
  /** Of the map at full size. */
  readonly size: Size;
  readonly children: ComponentChildren;
}

/** How much larger a press makes the map, and how large it may become: 1 shows all of it. */
const STEP = 1.4;
const LARGEST = 12;

/** A frame in which the map is moved and made larger: by buttons, keys, and dragging. */
export function MapFrame({ says, title, description, size, children }: MapFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const id = useId();
  const [zoom, setZoom] = useState(1);
  const drawnZoom = useRef(1);
  // What was in the middle stays there.
  useLayoutEffect(() => {
    const { current } = frame;
    const factor = zoom / drawnZoom.current;
    drawnZoom.current = zoom;
    if (!current || factor === 1) return;
    const kept = (start: number, length: number) => (start + length / 2) * factor - length / 2;
    current.scrollTo(kept(current.scrollLeft, current.clientWidth), kept(current.scrollTop, current.clientHeight));
  }, [zoom]);
  const change = (factor: number) => setZoom(Math.min(LARGEST, Math.max(1, zoom * factor)));
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === ';' || event.key === '=') change(STEP);
    else if (event.key === '-') change(1 / STEP);
    else if (event.key === '0') setZoom(1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="bar map-zoom">
        <button type="button" aria-label={says.zoomIn} title={says.zoomIn} onClick={() => change(STEP)}>
          ＋
        </button>
        <button type="button" aria-label={says.zoomOut} title={says.zoomOut} onClick={() => change(1 / STEP)}>
          −
        </button>
        <button type="button" onClick={() => setZoom(1)}>
          {says.fit}
        </button>
      </div>
      <section
        class="map-frame"
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard.
        tabIndex={0}
        aria-label={says.frame}
        onKeyDown={press}
        onPointerDown={drag}
      >
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-description`}
          viewBox={`0 0 ${size.width} ${size.height}`}
          style={{ '--zoom': zoom, '--width': `${size.width}px`, '--height': `${size.height}px` }}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {children}
        </svg>
      </section>
    </>
  );
}

/** Fingers move the map as they move any page; a mouse takes hold of it. */
function drag({ currentTarget, pointerType, pointerId, button }: PointerEvent): void {
  if (!(currentTarget instanceof HTMLElement) || pointerType !== 'mouse' || button !== 0) return;
  const frame = currentTarget;
  const move = (event: PointerEvent) => frame.scrollBy(-event.movementX, -event.movementY);
  frame.setPointerCapture(pointerId);
  frame.addEventListener('pointermove', move);
  const end = () => frame.removeEventListener('pointermove', move);
  frame.addEventListener('lostpointercapture', end, { once: true });
}
