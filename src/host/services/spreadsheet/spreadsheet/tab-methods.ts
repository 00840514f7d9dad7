import type { Execution } from '../../../execution/execution.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { write } from '../../method.ts';
import { Handle, ServiceException } from '../../service.ts';
import { activateTab, activeTab } from '../selection.ts';
import { checkRoom } from '../sheet/cell-limit.ts';
import { sheetHandle, tabWithId } from '../sheet/sheet-handle.ts';
import { checkSheetName } from '../sheet/sheet-name.ts';
import { rememberMade, type SpreadsheetView, tabsSeen } from './spreadsheet-handle.ts';
import { alter, ask, type SpreadsheetMethods } from './spreadsheet-methods.ts';

interface InsertOptions {
  readonly template?: unknown;
}

const cellsOfNewTab = 1000 * 26;

/** Adds a tab behind the active one, or where the index from 0 says, and brings it to the front. */
function insertSheet(execution: Execution, args: readonly unknown[]): Handle<number> {
  const { workbook } = execution;
  const name = args.find((argument) => typeof argument === 'string');
  const index = args.find((argument) => typeof argument === 'number') ?? activeTab(execution).index + 1;
  const options = args.find((argument): argument is InsertOptions => typeof argument === 'object' && argument !== null);
  if (name !== undefined) checkSheetName(workbook, name);
  if (!(index >= 0 && index <= workbook.tabs.length)) throw new ServiceException('Sheet index is out of bounds.');
  const template = options?.template instanceof Handle ? tabWithId(execution, Number(options.template.self)) : null;
  checkRoom(workbook, template ? template.rows * template.columns : cellsOfNewTab);
  const tab = template ? workbook.copyTab(template) : workbook.addTab(name === undefined ? { index } : { name, index });
  if (template) {
    if (name !== undefined) workbook.renameTab(tab, name);
    workbook.moveTab(tab, index);
  }
  rememberMade(execution, tab);
  activateTab(execution, tab);
  return sheetHandle(tab.id);
}

function deleteTab(execution: Execution, tab: Tab): void {
  const { workbook } = execution;
  const others = workbook.tabs.filter((other) => other !== tab);
  if (others.length === 0) throw new ServiceException("You can't remove all the sheets in a document.");
  if (others.every(({ hidden }) => hidden)) {
    throw new ServiceException("You can't remove all the visible sheets in a document.");
  }
  workbook.removeTab(tab);
}

function handleOrNull(tab: Tab | undefined): Handle<number> | null {
  return tab ? sheetHandle(tab.id) : null;
}

/** Brings a sheet to the front. */
export const setActiveSheet = write(
  ['SpreadsheetApp.Sheet', 'SpreadsheetApp.Sheet,Boolean'],
  (_: unknown, [sheet]: [Handle<number>, boolean?], execution) => {
    activateTab(execution, tabWithId(execution, sheet.self));
    return sheetHandle(sheet.self);
  },
);

/** The tabs of a spreadsheet: finding, adding, moving and removing them. */
export const tabMethods: SpreadsheetMethods = {
  deleteActiveSheet: alter([''], (execution) => {
    deleteTab(execution, activeTab(execution));
    return sheetHandle(activeTab(execution).id);
  }),
  deleteSheet: alter(['SpreadsheetApp.Sheet'], (execution, [sheet]: [Handle<number>]) =>
    deleteTab(execution, tabWithId(execution, sheet.self)),
  ),
  duplicateActiveSheet: alter([''], (execution) => {
    const tab = activeTab(execution);
    checkRoom(execution.workbook, tab.rows * tab.columns);
    const copy = execution.workbook.copyTab(tab);
    execution.workbook.moveTab(copy, tab.index + 1);
    rememberMade(execution, copy);
    activateTab(execution, copy);
    return sheetHandle(copy.id);
  }),
  getNumSheets: ask([''], (execution, _, view) => tabsSeen(view, execution).length),
  getSheetById: ask(['number'], (execution, [id]: [number], view) =>
    handleOrNull(tabsSeen(view, execution).find((tab) => tab.id === id)),
  ),
  getSheetByName: ask(['String'], (execution, [name]: [string], view: SpreadsheetView) =>
    handleOrNull(tabsSeen(view, execution).find((tab) => tab.name === name)),
  ),
  getSheets: ask([''], (execution, _, view) => tabsSeen(view, execution).map(({ id }) => sheetHandle(id))),
  insertSheet: alter(
    ['', 'number', 'number,Object', 'Object', 'String', 'String,number', 'String,number,Object', 'String,Object'],
    insertSheet,
  ),
  moveActiveSheet: alter(['number'], (execution, [position]: [number]) => {
    const { workbook } = execution;
    if (!(position >= 1 && position <= workbook.tabs.length)) {
      throw new ServiceException('Sheet index is out of bounds.');
    }
    workbook.moveTab(activeTab(execution), position - 1);
  }),
  renameActiveSheet: alter(['String'], (execution, [name]: [string]) => {
    const tab = activeTab(execution);
    checkSheetName(execution.workbook, name, tab);
    execution.workbook.renameTab(tab, name);
  }),
  setActiveSheet,
};
