import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Calls back when somebody clicks elsewhere, in a page of the add-on too. */
export function useDismissal(ref: RefObject<HTMLElement | null>, isOpen: boolean, dismiss: () => void): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const click = ({ target }: Event) => {
      if (!(target instanceof Node) || !ref.current?.contains(target)) dismiss();
    };
    document.addEventListener('pointerdown', click, true);
    window.addEventListener('blur', dismiss);
    return () => {
      document.removeEventListener('pointerdown', click, true);
      window.removeEventListener('blur', dismiss);
    };
  });
}
