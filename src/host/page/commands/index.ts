import type { Command } from './command.ts';
import { editCommands } from './edit-commands.ts';
import { fileCommands } from './file-commands.ts';
import { formatCommands } from './format-commands.ts';
import { columnGroupCommands, foldGroup, groupKeyCommands, rowGroupCommands } from './group-commands.ts';
import { sortCommands } from './sort-commands.ts';
import { tabCommands } from './tab-commands.ts';
import { columnCommands, rowCommands } from './track-commands.ts';

export type { Command } from './command.ts';

export {
  columnCommands,
  columnGroupCommands,
  editCommands,
  fileCommands,
  foldGroup,
  formatCommands,
  groupKeyCommands,
  rowCommands,
  rowGroupCommands,
  sortCommands,
  tabCommands,
};

/** Everything with keys of its own. */
export const commandsWithShortcuts: readonly Command[] = [
  ...Object.values(fileCommands),
  ...Object.values(editCommands),
  ...Object.values(formatCommands),
  ...Object.values(tabCommands),
  ...Object.values(groupKeyCommands),
].filter(({ shortcuts, isKeyOfGrid }) => shortcuts && !isKeyOfGrid);
