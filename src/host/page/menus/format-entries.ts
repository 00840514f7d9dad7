import { changeFormat, fontSizes, formatCommands, usualFontSize } from '../commands/format-commands.ts';
import { cellUnderCursor } from '../commands/selected.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { type entryMaker, type MenuEntry, separator } from './menu-entry.ts';

/** The number formats to pick from. */
export function numberFormatEntries(entry: ReturnType<typeof entryMaker>): readonly MenuEntry[] {
  return [
    entry(formatCommands.automatic),
    entry(formatCommands.plainText),
    separator,
    entry(formatCommands.number),
    entry(formatCommands.percent),
    entry(formatCommands.currency),
    separator,
    entry(formatCommands.date),
    entry(formatCommands.dateTime),
  ];
}

/** The font sizes to pick from. */
export function fontSizeEntries(spreadsheet: Spreadsheet): readonly MenuEntry[] {
  const now = cellUnderCursor(spreadsheet)?.style?.fontSize ?? usualFontSize;
  return fontSizes.map((size) => ({
    kind: 'item',
    label: String(size),
    isOn: size === now,
    run: () => changeFormat(spreadsheet, { fontSize: size }),
  }));
}
