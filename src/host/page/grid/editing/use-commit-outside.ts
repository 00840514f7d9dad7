import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useSpreadsheet } from '../../use-spreadsheet.ts';

/**
 * A click outside of the cells and the formula bar ends editing, but for one in a dialog, which may say why a text was refused, and one
 * on a tab whose cells a formula is about to refer to.
 */
export function useCommitOutside(section: RefObject<HTMLElement | null>): void {
  const { editing } = useSpreadsheet();
  useLayoutEffect(() => {
    const pressed = ({ target }: PointerEvent) => {
      if (!editing.draft || !(target instanceof Element)) return;
      const isInside = section.current?.contains(target) || target.closest('.formula, dialog');
      const isPointing = editing.takesReference && target.closest('[role="tab"]');
      if (!isInside && !isPointing) editing.commit();
    };
    document.addEventListener('pointerdown', pressed, true);
    return () => document.removeEventListener('pointerdown', pressed, true);
  }, [editing, section]);
}
