import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shownShortcut, spokenShortcut } from '../commands/shortcut.ts';
import { ColorPalette } from '../toolbar/color-palette.tsx';
import type { MenuEntry } from './menu-entry.ts';
import { type Anchor, usePlacement } from './use-placement.ts';

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** What it stands beside or below. */
  readonly anchor: Anchor;
  /** Called when the menu and all around it should go; `false`: only this one. */
  readonly onClose: (isAll: boolean) => void;
  /** Left and right where they lead out of the menu. */
  readonly onAside?: (step: -1 | 1) => void;
}

/** A menu that is open: arrow keys, Home and End move, a letter goes to the next line that begins with it. */
export function Menu({ label, entries, anchor, onClose, onAside }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  usePlacement(ref, anchor);
  useLayoutEffect(() => focusItem(0), []);

  const items = () => [...(ref.current?.querySelectorAll<HTMLElement>(':scope > .entry') ?? [])];
  const focused = () => items().findIndex((item) => item.matches(':focus'));
  const focusItem = (place: number) =>
    items()
      .at(place % items().length)
      ?.focus();
  const press = (event: KeyboardEvent) => {
    const now = focused();
    const opens = items()[now]?.ariaHasPopup;
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusItem(now + 1),
      ArrowUp: () => focusItem(now <= 0 ? -1 : now - 1),
      Home: () => focusItem(0),
      End: () => focusItem(-1),
      ArrowRight: () => (opens ? items()[now]?.click() : onAside?.(1)),
      ArrowLeft: () => onAside?.(-1),
      Escape: () => onClose(false),
      Tab: () => onClose(true),
    };
    const move =
      moves[event.key] ?? (/^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey ? () => goTo(event.key) : null);
    event.stopPropagation();
    if (!move) return;
    event.preventDefault();
    move();
  };
  const goTo = (letter: string) => {
    const lines = items();
    const next = focused() + 1;
    const order = [...lines.slice(next), ...lines.slice(0, next)];
    order.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  };

  return (
    <div class="menu" role="menu" aria-label={label} tabIndex={-1} ref={ref} onKeyDown={press}>
      {entries.map((entry, place) => (
        <MenuLine
          key={place}
          entry={entry}
          isOpen={open === place}
          onOpen={() => setOpen(place)}
          onLeave={() => setOpen(null)}
          onClose={onClose}
        />
      ))}
    </div>
  );
}

interface MenuLineProps {
  readonly entry: MenuEntry;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** Whatever stands open beside another line should go. */
  readonly onLeave: () => void;
  readonly onClose: (isAll: boolean) => void;
}

function MenuLine({ entry, isOpen, onOpen, onLeave, onClose }: MenuLineProps) {
  const ref = useRef<HTMLButtonElement>(null);
  if (entry.kind === 'separator') return <hr />;
  const hover = () => {
    ref.current?.focus();
    if (entry.kind === 'item') onLeave();
    else onOpen();
  };
  if (entry.kind === 'item') {
    const run = () => {
      if (entry.isDisabled) return;
      onClose(true);
      entry.run();
    };
    const role =
      entry.isOn === undefined
        ? { role: 'menuitem' as const }
        : { role: 'menuitemcheckbox' as const, 'aria-checked': entry.isOn };
    return (
      <button
        {...role}
        type="button"
        class="entry"
        aria-disabled={entry.isDisabled ? true : undefined}
        aria-keyshortcuts={entry.shortcut && spokenShortcut(entry.shortcut)}
        tabIndex={-1}
        ref={ref}
        onClick={run}
        onPointerEnter={hover}
      >
        {entry.label}
        {entry.shortcut && (
          <span class="keys" aria-hidden="true">
            {shownShortcut(entry.shortcut)}
          </span>
        )}
      </button>
    );
  }
  const leave = () => {
    onLeave();
    ref.current?.focus();
  };
  const closeInner = (isAll: boolean) => (isAll ? onClose(true) : leave());
  const anchor: Anchor = { beside: ref };
  return (
    <>
      <button
        type="button"
        role="menuitem"
        class="entry"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={-1}
        ref={ref}
        onClick={onOpen}
        onPointerEnter={hover}
      >
        {entry.label}
        <span class="submenu-arrow" aria-hidden="true" />
      </button>
      {isOpen && entry.kind === 'menu' && (
        <Menu
          label={entry.label}
          entries={entry.entries}
          anchor={anchor}
          onClose={closeInner}
          onAside={(step) => step === -1 && leave()}
        />
      )}
      {isOpen && entry.kind === 'colors' && (
        <ColorPalette label={entry.label} color={entry.color} pick={entry.pick} anchor={anchor} onClose={closeInner} />
      )}
    </>
  );
}
