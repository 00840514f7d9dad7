import { eachCell } from '../../../workbook/area.ts';
import { read, write } from '../../method.ts';
import { checkShape, edit, type RangeMethods, tabOf } from './range-methods.ts';

/** A note's text. Whole numbers come out as the platform prints them, `25.0`. */
function noteText(note: unknown): string | undefined {
  if (note === null || note === '') return undefined;
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}

/** What people wrote beside the cells. */
export const noteMethods: RangeMethods = {
  clearNote: write([''], (range, _, execution) => edit(range, execution, (tab) => tab.notes.fill(range, undefined))),
  getNote: read([''], (range, _, execution) => tabOf(execution, range).notes.get(range.row, range.column) ?? ''),
  getNotes: read([''], (range, _, execution) => {
    const { notes } = tabOf(execution, range);
    return eachCell(range, (row, column) => notes.get(row, column) ?? '');
  }),
  setNote: write(['String?', 'number'], (range, [note]: [unknown], execution) =>
    edit(range, execution, (tab) => tab.notes.fill(range, noteText(note))),
  ),
  setNotes: write(['Object[][]'], (range, [notes]: [unknown[][]], execution) => {
    checkShape(range, notes);
    return edit(range, execution, (tab) => {
      notes.forEach((row, down) => {
        row.forEach((note, right) => {
          tab.notes.set(range.row + down, range.column + right, noteText(note));
        });
      });
    });
  }),
};
