import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Menu } from '../menus/menu.tsx';
import type { MenuEntry } from '../menus/menu-entry.ts';
import { useDismissal } from '../menus/use-dismissal.ts';
import type { Anchor } from '../menus/use-placement.ts';
import { useSpreadsheet } from '../use-spreadsheet.ts';
import { ColorPalette } from './color-palette.tsx';

interface ToolbarMenuProps {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly entries?: readonly MenuEntry[];
  /** In place of entries. */
  readonly colors?: { readonly color: string | null; readonly pick: (color: string | null) => void };
}

/** A button of the toolbar that opens a menu, or colours. */
export function ToolbarMenu({ label, children, entries, colors }: ToolbarMenuProps) {
  const spreadsheet = useSpreadsheet();
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismissal(around, isOpen, () => setOpen(false));
  const close = (isAll: boolean) => {
    setOpen(false);
    if (isAll) spreadsheet.grid?.focus();
    else button.current?.focus();
  };
  const anchor: Anchor = { below: button };
  return (
    <div ref={around}>
      <button
        type="button"
        class="opens-menu"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        ref={button}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && entries && <Menu label={label} entries={entries} anchor={anchor} onClose={close} />}
      {isOpen && colors && <ColorPalette label={label} {...colors} anchor={anchor} onClose={close} />}
    </div>
  );
}
