import type { ComponentChildren } from 'preact';
import type { Command } from '../commands/index.ts';
import { shownShortcut } from '../commands/shortcut.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** A button of the toolbar that does what a command does. */
export function ToolbarButton({
  command,
  children,
}: {
  readonly command: Command;
  readonly children: ComponentChildren;
}) {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const name = command.name(useWords(), state);
  const keys = command.shortcuts?.[0];
  const isDisabled = !(command.isEnabled?.(state) ?? true);
  const run = () => {
    if (isDisabled) return;
    command.run(spreadsheet);
    spreadsheet.grid?.focus();
  };
  return (
    <button
      type="button"
      aria-label={name}
      title={keys ? `${name} (${shownShortcut(keys)})` : name}
      aria-disabled={isDisabled}
      aria-pressed={command.isOn?.(spreadsheet)}
      onClick={run}
    >
      {children}
    </button>
  );
}
