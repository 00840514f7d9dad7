import './dialogs.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { followPointer } from '../follow-pointer.ts';
import { Icon } from '../toolbar/icons.tsx';
import { useWords } from '../use-spreadsheet.ts';

interface DialogProps {
  readonly title: string;
  /** Escape, or the button at the top. */
  readonly onClose: () => void;
  /** What is behind may still be used. */
  readonly isModeless?: boolean;
  readonly children: ComponentChildren;
}

/** A window in front of the page. The browser keeps the focus in it; it goes back to where it was. */
export function Dialog({ title, onClose, isModeless = false, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { close } = useWords();
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    // Before it is seen, so that a key pressed at once is the dialog's.
    if (isModeless) dialog?.show();
    else dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [isModeless]);
  const drag = (start: PointerEvent) => {
    const dialog = ref.current;
    if (!dialog || (start.target instanceof Element && start.target.closest('button'))) return;
    const before = dialog.getBoundingClientRect();
    followPointer(start, {
      moved: (right, down) => {
        dialog.style.margin = '0';
        dialog.style.left = `${before.left + right}px`;
        dialog.style.top = `${before.top + down}px`;
      },
    });
  };
  return (
    <dialog
      class="dialog"
      aria-labelledby={titleId}
      ref={ref}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header onPointerDown={drag}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="close" aria-label={close} title={close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
