import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A list of which more is shown step by step: many thousands at once would stall the page. */
export function SteppedList<Item>({
  items,
  more,
  children,
}: {
  items: readonly Item[];
  /** Names the button that shows more, with how many are left. */
  more: (left: number) => string;
  /** Makes the `li` of an item. */
  children: (item: Item, position: number) => ComponentChildren;
}) {
  const [length, setLength] = useState(STEP);
  if (items.length === 0) return null;
  // The button may go, and with it the focus: it moves on to the first of the new ones.
  const showMore = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    const list = currentTarget.previousElementSibling;
    setLength(length + 2 * STEP);
    setTimeout(() => list?.children[length]?.querySelector('button')?.focus());
  };
  return (
    <>
      <ul class="plain">{items.slice(0, length).map(children)}</ul>
      {items.length > length && (
        <button type="button" onClick={showMore}>
          {more(items.length - length)}
        </button>
      )}
    </>
  );
}

const STEP = 10;
