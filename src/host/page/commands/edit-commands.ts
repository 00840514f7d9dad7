import { command } from './command.ts';
import { selectedAreas, withState } from './selected.ts';

/** What can be done with the contents of cells. */
export const editCommands = {
  undo: command('undo', {
    shortcuts: ['Mod+Z'],
    isEnabled: ({ status }) => status.canUndo,
    run: (spreadsheet) => void spreadsheet.edit('undo', null),
  }),
  redo: command('redo', {
    shortcuts: ['Mod+Y', 'Mod+Shift+Z'],
    isEnabled: ({ status }) => status.canRedo,
    run: (spreadsheet) => void spreadsheet.edit('redo', null),
  }),
  cut: command('cut', { shortcuts: ['Mod+X'], isKeyOfGrid: true, run: ({ grid }) => grid?.copy(true) }),
  copy: command('copy', { shortcuts: ['Mod+C'], isKeyOfGrid: true, run: ({ grid }) => grid?.copy(false) }),
  paste: command('paste', { shortcuts: ['Mod+V'], isKeyOfGrid: true, run: ({ grid }) => grid?.paste(false) }),
  pasteValues: command('pasteValues', {
    shortcuts: ['Mod+Shift+V'],
    isKeyOfGrid: true,
    run: ({ grid }) => grid?.paste(true),
  }),
  clear: command('clear', {
    shortcuts: ['Delete'],
    isKeyOfGrid: true,
    run: withState((state, spreadsheet) => spreadsheet.edit('clear', selectedAreas(state))),
  }),
  find: command('find', {
    shortcuts: ['Mod+F'],
    run: (spreadsheet) => spreadsheet.openPanel({ kind: 'find' }),
  }),
  note: command('note', {
    shortcuts: ['Shift+F2'],
    run: (spreadsheet) => spreadsheet.openPanel({ kind: 'note' }),
  }),
};
