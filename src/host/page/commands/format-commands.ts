import type { CellStyle } from '../../protocol/cell-view.ts';
import type { FormatChange } from '../../protocol/requests.ts';
import type { NumberFormats } from '../../protocol/workbook-view.ts';
import { contains } from '../areas.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { CommandName } from '../words/words.ts';
import { type Command, command } from './command.ts';
import { cellUnderCursor, selectedArea, selectedAreas, tabInFront, withState } from './selected.ts';

const usualStyle = { horizontal: 'left', vertical: 'bottom', wrap: 'overflow' } as const;

/** What can be done with the look of cells. */
export const formatCommands = {
  bold: toggle('bold', 'Mod+B'),
  italic: toggle('italic', 'Mod+I'),
  underline: toggle('underline', 'Mod+U'),
  strikethrough: toggle('strikethrough', 'Alt+Shift+5'),
  left: setting('left', { horizontal: 'left' }, ['Mod+Shift+L']),
  center: setting('center', { horizontal: 'center' }, ['Mod+Shift+E']),
  right: setting('right', { horizontal: 'right' }, ['Mod+Shift+R']),
  top: setting('top', { vertical: 'top' }),
  middle: setting('middle', { vertical: 'middle' }),
  bottom: setting('bottom', { vertical: 'bottom' }),
  overflow: setting('overflow', { wrap: 'overflow' }),
  wrap: setting('wrap', { wrap: 'wrap' }),
  clip: setting('clip', { wrap: 'clip' }),
  automatic: setting('automatic', { numberFormat: null }),
  plainText: setting('plainText', { numberFormat: '@' }),
  number: setting('number', { numberFormat: '#,##0.00' }, ['Mod+Shift+1']),
  percent: setting('percent', { numberFormat: '0.00%' }, ['Mod+Shift+5']),
  currency: ofLocale('currency', 'Mod+Shift+4'),
  date: ofLocale('date', 'Mod+Shift+3'),
  dateTime: ofLocale('dateTime'),
  fewerDecimals: setting('fewerDecimals', { decimals: -1 }),
  moreDecimals: setting('moreDecimals', { decimals: 1 }),
  bordersAll: setting('bordersAll', { borders: 'all' }),
  bordersOuter: setting('bordersOuter', { borders: 'outer' }),
  bordersNone: setting('bordersNone', { borders: 'none' }),
  clearFormat: setting('clearFormat', { clear: true }, ['Mod+\\']),
  merge: merging(true),
  unmerge: merging(false),
};

/** Points that the font size is picked from. */
export const fontSizes = [6, 7, 8, 9, 10, 11, 12, 14, 18, 24, 36];

export const usualFontSize = 10;

/** Asks for another look of what is selected. */
export function changeFormat(spreadsheet: Spreadsheet, change: FormatChange): void {
  withState((state) => spreadsheet.edit('format', { ...selectedAreas(state), change }))(spreadsheet);
}

function setting(name: CommandName, change: FormatChange, shortcuts?: string[]): Command {
  const style = Object.entries(change).filter(([property]) => property in usualStyle);
  return command(name, {
    ...(shortcuts && { shortcuts }),
    ...(style.length > 0 && {
      isOn: (spreadsheet: Spreadsheet) =>
        style.every(([property, value]) => styleOf(spreadsheet, property as keyof typeof usualStyle) === value),
    }),
    run: (spreadsheet) => changeFormat(spreadsheet, change),
  });
}

/** What a cell without a style of its own shows; numbers stand right by themselves. */
function styleOf(spreadsheet: Spreadsheet, property: keyof typeof usualStyle): string {
  const cell = cellUnderCursor(spreadsheet);
  const own = cell?.style?.[property];
  if (own) return own;
  if (property === 'horizontal' && cell?.kind) return cell.kind === 'number' ? 'right' : 'center';
  return usualStyle[property];
}

function toggle(name: 'bold' | 'italic' | 'underline' | 'strikethrough', shortcut: string): Command {
  const isOn = (spreadsheet: Spreadsheet) => {
    const style: CellStyle | undefined = cellUnderCursor(spreadsheet)?.style;
    return style?.[name] === true;
  };
  return command(name, {
    shortcuts: [shortcut],
    isOn,
    run: (spreadsheet) => changeFormat(spreadsheet, { [name]: !isOn(spreadsheet) }),
  });
}

function ofLocale(name: keyof NumberFormats, shortcut?: string): Command {
  return command(name, {
    ...(shortcut && { shortcuts: [shortcut] }),
    run: withState(({ workbook }, spreadsheet) =>
      changeFormat(spreadsheet, { numberFormat: workbook.numberFormats[name] }),
    ),
  });
}

function merging(merged: boolean): Command {
  return command(merged ? 'merge' : 'unmerge', {
    isEnabled: (state) => {
      const { rows, columns } = selectedArea(state);
      const isMerged = tabInFront(state).merges.some((area) => contains(area, state.selection.cursor));
      return merged ? rows * columns > 1 && !isMerged : isMerged;
    },
    run: withState((state, spreadsheet) =>
      spreadsheet.edit('merge', { tabId: state.tabId, area: selectedArea(state), merged }),
    ),
  });
}
