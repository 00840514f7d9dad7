import type { Spreadsheet } from '../spreadsheet.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import type { Words } from '../words/index.ts';
import type { CommandName } from '../words/words.ts';

/** Something that a person can do, however they ask for it: by a menu, the toolbar or keys. */
export interface Command {
  readonly name: (words: Words, state: SpreadsheetState) => string;
  /** Such as `Mod+Shift+Z` (Mod: Ctrl, on a Mac ⌘). The first is shown. */
  readonly shortcuts?: readonly string[];
  /** True where the grid itself listens to the keys. */
  readonly isKeyOfGrid?: true;
  readonly isEnabled?: (state: SpreadsheetState) => boolean;
  /** Whether what it does is so already; left out where that cannot be. */
  readonly isOn?: (spreadsheet: Spreadsheet) => boolean;
  readonly run: (spreadsheet: Spreadsheet) => void;
}

/** A command that is called the same whatever is selected. */
export function command(name: CommandName, about: Omit<Command, 'name'>): Command {
  return { ...about, name: ({ commands }) => commands[name] };
}
