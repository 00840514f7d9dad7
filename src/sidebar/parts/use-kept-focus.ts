import { useEffect } from 'preact/hooks';

/**
 * Keeps the focus near where it is: when what has it leaves the page or goes out of sight, the nearest part around it that stays takes
 * it. Else people without a mouse would have to begin again at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    // What has the focus, and then all that is around it.
    let path: readonly HTMLElement[] = [];
    const remember = ({ target }: Event) => {
      path = around(target as HTMLElement | null);
    };
    const forget = () => {
      path = [];
    };
    const keep = () => {
      const [focused] = path;
      const active = document.activeElement;
      // Somebody who is at work in the spreadsheet is not called back.
      if (focused === undefined || isInSight(focused) || !document.hasFocus()) return;
      if (active !== focused && active !== document.body) return;
      const next = path.find(isInSight);
      if (next === undefined) return;
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    addEventListener('focusin', remember);
    addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      removeEventListener('focusin', remember);
      removeEventListener('pointerdown', forget);
    };
  }, []);
}

function around(element: HTMLElement | null): readonly HTMLElement[] {
  return element === null || element === document.body ? [] : [element, ...around(element.parentElement)];
}

function isInSight(element: HTMLElement): boolean {
  return element.isConnected && element.closest('[hidden]') === null;
}
