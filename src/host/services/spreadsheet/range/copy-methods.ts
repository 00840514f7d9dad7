import type { Execution } from '../../../execution/execution.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { moveCells, type PasteParts, paste, pastedArea, pasteParts } from '../../../workbook/paste.ts';
import { write } from '../../method.ts';
import { EnumValue, type Handle, type Signatures } from '../../service.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';
import { rangeAt } from './range-coordinates.ts';
import { editNow, type RangeMethods, tabOf } from './range-methods.ts';

interface CopyOptions {
  readonly contentsOnly?: unknown;
  readonly formatOnly?: unknown;
}

const pastedByGrid: Signatures = [
  'number,number,number,number,number',
  'SpreadsheetApp.Sheet,number,number,number,number',
];

type ToRangeArguments = [number | Handle<number>, number, number, number, number];

/** Buffers a copy onto a target, which is checked when it is carried out. */
function copy(range: GridRange, target: GridRange, parts: PasteParts, transposed: boolean, execution: Execution): null {
  execution.later(() => {
    const { row, column, rows, columns } = pastedArea(range, target, transposed);
    const filled = rangeAt(tabOf(execution, target), row, column, rows, columns);
    editNow(filled, execution, (tab) =>
      paste({ from: { tab: tabOf(execution, range), area: range }, to: { tab, area: filled }, parts, transposed }),
    );
  });
  return null;
}

function partsOf(how: EnumValue | CopyOptions | undefined, isTyped: boolean): PasteParts {
  if (how instanceof EnumValue)
    return isTyped ? pasteParts[how.name as keyof typeof pasteParts] : pasteParts.PASTE_NORMAL;
  if (how?.contentsOnly) return pasteParts.PASTE_VALUES;
  return how?.formatOnly ? pasteParts.PASTE_FORMAT : pasteParts.PASTE_NORMAL;
}

function copyToRange(parts: PasteParts) {
  return write(pastedByGrid, (range: GridRange, args: ToRangeArguments, execution) => {
    const [grid, column, lastColumn, row, lastRow] = args;
    const tab = tabWithId(execution, typeof grid === 'number' ? grid : grid.self);
    const target = rangeAt(tab, row, column, lastRow - row + 1, lastColumn - column + 1);
    return copy(range, target, parts, false, execution);
  });
}

/** Copying and moving cells onto others. */
export const copyMethods: RangeMethods = {
  copyFormatToRange: copyToRange(pasteParts.PASTE_FORMAT),
  copyTo: write(
    [
      'SpreadsheetApp.Range',
      'SpreadsheetApp.Range,Object',
      // Without the third argument the platform takes the type for options, finds none, and copies everything.
      'SpreadsheetApp.Range,SpreadsheetApp.CopyPasteType',
      'SpreadsheetApp.Range,SpreadsheetApp.CopyPasteType,Boolean',
    ],
    (range, [target, how, transposed]: [Handle<GridRange>, (EnumValue | CopyOptions)?, boolean?], execution) =>
      copy(range, target.self, partsOf(how, transposed !== undefined), transposed ?? false, execution),
  ),
  copyValuesToRange: copyToRange(pasteParts.PASTE_VALUES),
  moveTo: write(['SpreadsheetApp.Range'], (range, [{ self: target }]: [Handle<GridRange>], execution) => {
    execution.later(() => {
      const filled = rangeAt(tabOf(execution, target), target.row, target.column, range.rows, range.columns);
      editNow(range, execution, (tab) =>
        editNow(filled, execution, (targetTab) =>
          moveCells({ tab, area: range }, targetTab, filled.row, filled.column),
        ),
      );
    });
    return null;
  }),
};
