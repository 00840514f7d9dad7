interface Following {
  /** How far the pointer is from where it began, in pixels. */
  readonly moved: (right: number, down: number) => void;
  /** It was let go, there. */
  readonly ended?: (x: number, y: number) => unknown;
}

/** Follows a pointer that was pressed until it is let go, wherever it goes. */
export function followPointer(start: PointerEvent, { moved, ended }: Following): void {
  const move = ({ clientX, clientY }: PointerEvent) => moved(clientX - start.clientX, clientY - start.clientY);
  const end = ({ clientX, clientY }: PointerEvent) => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    ended?.(clientX, clientY);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}
