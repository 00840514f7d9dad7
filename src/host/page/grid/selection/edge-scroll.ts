import { SCROLL_BAR } from '../theme.ts';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Viewport } from '../viewport.ts';

/** How often cells scroll while the mouse is held beyond them, in milliseconds. */
const PACE = 60;

/** Lets a drag go on while the mouse is held still beyond the cells. */
export class EdgeScroll {
  private waiting: ReturnType<typeof setTimeout> | undefined;

  /** Called with each drag: repeats it as long as the point is beyond the cells. */
  follow({ width, height }: Viewport, x: number, y: number, again: () => void): void {
    this.stop();
    const isBeyond =
      x < ROW_HEADER_WIDTH || y < COLUMN_HEADER_HEIGHT || x > width - SCROLL_BAR || y > height - SCROLL_BAR;
    if (isBeyond) this.waiting = setTimeout(again, PACE);
  }

  stop(): void {
    clearTimeout(this.waiting);
  }
}
