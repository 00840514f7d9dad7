import type { Command } from '../commands/index.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import type { Words } from '../words/index.ts';

/** A line of a menu. */
export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly label: string;
      /** Keys that do the same: `Mod+Z`. */
      readonly shortcut?: string;
      readonly isDisabled?: boolean;
      /** Whether it is ticked; left out for what cannot be. */
      readonly isOn?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  /** A menu of colours. */
  | {
      readonly kind: 'colors';
      readonly label: string;
      readonly color: string | null;
      readonly pick: (color: string | null) => void;
    };

export const separator: MenuEntry = { kind: 'separator' };

export function menu(label: string, entries: readonly MenuEntry[]): MenuEntry {
  return { kind: 'menu', label, entries };
}

/** Makes lines of commands, as they are called and enabled now. */
export function entryMaker(spreadsheet: Spreadsheet, state: SpreadsheetState, words: Words) {
  return ({ name, shortcuts, isEnabled, isOn, run }: Command): MenuEntry => ({
    kind: 'item',
    label: name(words, state),
    ...(shortcuts?.[0] && { shortcut: shortcuts[0] }),
    ...(isOn && { isOn: isOn(spreadsheet) }),
    isDisabled: !(isEnabled?.(state) ?? true),
    run: () => run(spreadsheet),
  });
}
