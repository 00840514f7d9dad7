import { useEffect } from 'preact/hooks';
import { useSpreadsheet } from '../use-spreadsheet.ts';
import { commandsWithShortcuts } from './index.ts';
import { isPressed } from './shortcut.ts';

/** Listens for the keys of commands, but for those typed into a field outside of the grid. */
export function useShortcuts(): void {
  const spreadsheet = useSpreadsheet();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { state } = spreadsheet;
      if (!state || event.defaultPrevented || event.isComposing) return;
      const found = commandsWithShortcuts.find(({ shortcuts }) => shortcuts?.some((keys) => isPressed(keys, event)));
      if (!found || (isTypedElsewhere(event.target) && !worksAnywhere(found.shortcuts))) return;
      event.preventDefault();
      if (found.isEnabled?.(state) ?? true) found.run(spreadsheet);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [spreadsheet]);
}

/** The browser's own saving and finding would save and search the page, so these keys are taken everywhere. */
function worksAnywhere(shortcuts: readonly string[] = []): boolean {
  return shortcuts.includes('Mod+S') || shortcuts.includes('Mod+F');
}

function isTypedElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  return target.matches('input, textarea, select, [contenteditable]') && !target.closest('.grid');
}
