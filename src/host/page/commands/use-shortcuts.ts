import { useLayoutEffect } from 'preact/hooks';
import type { Spreadsheet } from '../spreadsheet.ts';
import { useSpreadsheet } from '../use-spreadsheet.ts';
import { type Command, commandsWithShortcuts, editCommands, fileCommands } from './index.ts';
import { isPressed } from './shortcut.ts';

/** Listens for the keys of commands. */
export function useShortcuts(): void {
  const spreadsheet = useSpreadsheet();
  useLayoutEffect(() => {
    const listenWhere = (isMeant: (command: Command, event: KeyboardEvent) => boolean) => (event: KeyboardEvent) => {
      const { state } = spreadsheet;
      if (!state || event.defaultPrevented || event.isComposing) return;
      const found = commandsWithShortcuts.find(
        (command) => command.shortcuts?.some((keys) => isPressed(keys, event)) && isMeant(command, event),
      );
      if (!found) return;
      event.preventDefault();
      if (found.isEnabled?.(state) ?? true) found.run(spreadsheet);
      else void runOnceEdited(spreadsheet, found);
    };
    // Before an editor hears of them: the browser's own saving and finding would save and search the page.
    const first = listenWhere((command, { target }) => browserCommands.includes(command) && !isInDialog(target));
    const last = listenWhere((command, { target }) => !browserCommands.includes(command) && !isTypedElsewhere(target));
    document.addEventListener('keydown', first, true);
    document.addEventListener('keydown', last);
    return () => {
      document.removeEventListener('keydown', first, true);
      document.removeEventListener('keydown', last);
    };
  }, [spreadsheet]);
}

/** Somebody quick makes a group and folds it before the host has said that it is there. */
async function runOnceEdited(spreadsheet: Spreadsheet, command: Command): Promise<void> {
  const before = spreadsheet.state;
  await spreadsheet.edited();
  const { state } = spreadsheet;
  const isSamePlace = state?.tabId === before?.tabId && state?.selection === before?.selection;
  if (state && isSamePlace && command.isEnabled?.(state)) command.run(spreadsheet);
}

const browserCommands: readonly Command[] = [fileCommands.save, editCommands.find];

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/** Whether keys belong to a field other than the grid's own. */
function isTypedElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return isInDialog(target) || (target.matches('input, textarea') && (!target.closest('.grid') || isInPanel(target)));
}

function isInPanel(target: Element): boolean {
  return target.closest('.panel') !== null;
}
