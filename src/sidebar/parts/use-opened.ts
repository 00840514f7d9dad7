import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One thing of a list that is shown in place of the list. */
interface OpenedPart<What> {
  readonly opened: What | null;
  readonly open: (what: What) => void;
  readonly close: () => void;
  /** Of the element that shows it, which gets the focus; closed again, what had it before gets it back. */
  readonly part: RefObject<HTMLDivElement | null>;
}

/** What is opened of a list. The focus goes where people look next. */
export function useOpened<What>(): OpenedPart<What> {
  const [opened, setOpened] = useState<What | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (opened === null) {
      if (opener.current instanceof HTMLElement) opener.current.focus();
      return;
    }
    scrollTo(0, 0);
    part.current?.focus({ preventScroll: true });
  }, [opened]);
  const open = (what: What) => {
    if (opened === null) opener.current = document.activeElement;
    setOpened(what);
  };
  return { opened, open, close: () => setOpened(null), part };
}
