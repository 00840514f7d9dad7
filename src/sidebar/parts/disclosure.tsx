import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A button that shows and hides what is below it, which is made only when it is asked for. */
export function Disclosure({ label, children }: { label: string; children: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="disclosure" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      {isOpen && children()}
    </>
  );
}
