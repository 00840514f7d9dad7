import './menus.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isPressed } from '../commands/shortcut.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import { Menu } from './menu.tsx';
import { menuBarMenus, type NamedMenu } from './menu-bar-menus.ts';
import { useDismissal } from './use-dismissal.ts';

/** The menus at the top. */
export function MenuBar() {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [isOpen, setOpen] = useState(false);
  useDismissal(ref, isOpen, () => setOpen(false));

  const menus = menuBarMenus(spreadsheet, state, words);
  const focusTitle = (place: number) =>
    ref.current?.querySelectorAll<HTMLElement>(':scope > div > button')[place]?.focus();
  const go = (place: number) => {
    const next = (place + menus.length) % menus.length;
    setCurrent(next);
    if (!isOpen) focusTitle(next);
  };
  const close = (isAll: boolean) => {
    setOpen(false);
    if (isAll) spreadsheet.grid?.focus();
    else focusTitle(current);
  };
  useLayoutEffect(() => {
    // The Tab key goes from cell to cell, so there must be another way out of the cells.
    const come = (event: KeyboardEvent) => {
      if (!isPressed('F10', event) && !isPressed('Alt+F', event)) return;
      event.preventDefault();
      setCurrent(0);
      focusTitle(0);
    };
    document.addEventListener('keydown', come);
    return () => document.removeEventListener('keydown', come);
  });
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowLeft: () => go(current - 1),
      ArrowRight: () => go(current + 1),
      Home: () => go(0),
      End: () => go(menus.length - 1),
      ArrowDown: () => setOpen(true),
      Escape: () => close(true),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <div class="menu-bar" role="menubar" aria-label={words.menus.name} ref={ref} onKeyDown={press}>
      {menus.map((named, place) => (
        <MenuTitle
          key={named.label}
          menu={named}
          isCurrent={place === current}
          isOpen={isOpen && place === current}
          onToggle={() => {
            setCurrent(place);
            setOpen(!isOpen || place !== current);
          }}
          onHover={() => isOpen && setCurrent(place)}
          onClose={close}
          onAside={(step) => go(place + step)}
        />
      ))}
    </div>
  );
}

interface MenuTitleProps {
  readonly menu: NamedMenu;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onHover: () => void;
  readonly onClose: (isAll: boolean) => void;
  readonly onAside: (step: -1 | 1) => void;
}

function MenuTitle({ menu, isCurrent, isOpen, onToggle, onHover, onClose, onAside }: MenuTitleProps) {
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <div role="none">
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={isCurrent ? 0 : -1}
        ref={ref}
        onClick={onToggle}
        onPointerEnter={onHover}
      >
        {menu.label}
      </button>
      {isOpen && (
        <Menu label={menu.label} entries={menu.entries} anchor={{ below: ref }} onClose={onClose} onAside={onAside} />
      )}
    </div>
  );
}
