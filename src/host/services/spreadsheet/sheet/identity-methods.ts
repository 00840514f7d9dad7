import { type Color, hexOf, parseColor } from '../../../workbook/color.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { change, local, write } from '../../method.ts';
import { type Handle, ServiceException } from '../../service.ts';
import { colorHandleOrNull, colorOf } from '../color/color-classes.ts';
import { sheetTypes } from '../enums.ts';
import { activateTab } from '../selection.ts';
import { rememberMade, spreadsheetHandle } from '../spreadsheet/spreadsheet-handle.ts';
import { checkRoom } from './cell-limit.ts';
import { sheetHandle, tabWithId } from './sheet-handle.ts';
import { adjust, look, rebuild, type SheetMethods } from './sheet-methods.ts';
import { checkSheetName } from './sheet-name.ts';

function isOnlyVisible(tab: Tab): boolean {
  return tab.workbook.tabs.every((other) => other === tab || other.hidden);
}

/** What a sheet is called, where it stands among the others and what its tab looks like. */
export const identityMethods: SheetMethods = {
  activate: write([''], (tabId, _, execution) => {
    activateTab(execution, tabWithId(execution, tabId));
    return sheetHandle(tabId);
  }),
  copyTo: change(['SpreadsheetApp.Spreadsheet'], (tabId, _, execution) => {
    const tab = tabWithId(execution, tabId);
    checkRoom(execution.workbook, tab.rows * tab.columns);
    const copy = execution.workbook.copyTab(tab);
    rememberMade(execution, copy);
    return sheetHandle(copy.id);
  }),
  getIndex: look([''], (tab) => tab.index + 1),
  getName: look([''], (tab) => tab.name),
  getParent: local([''], () => spreadsheetHandle()),
  getSheetId: local([''], (tabId) => tabId),
  getSheetName: look([''], (tab) => tab.name),
  getTabColor: look([''], ({ color }) => color && hexOf(color)),
  getTabColorObject: look([''], ({ color }) => colorHandleOrNull(color)),
  getType: local([''], () => sheetTypes.GRID),
  hasHiddenGridlines: look([''], (tab) => tab.gridlinesHidden),
  hideSheet: rebuild([''], (tab, _, { platform }) => {
    if (isOnlyVisible(tab)) throw new ServiceException("You can't hide all the sheets in a document.");
    tab.hidden = true;
    if (platform.editor.activeTabId === tab.id) platform.editor.activeTabId = null;
    tab.workbook.changed({ ranges: [], tabs: [tab.id] });
  }),
  isSheetHidden: look([''], (tab) => tab.hidden),
  setHiddenGridlines: adjust(['Boolean'], (tab, [hidden]: [boolean]) => {
    tab.gridlinesHidden = hidden;
  }),
  setName: rebuild(['String'], (tab, [name]: [string]) => {
    checkSheetName(tab.workbook, name, tab);
    tab.workbook.renameTab(tab, name);
  }),
  setTabColor: adjust(['String?'], (tab, [css]: [string | null]) => {
    tab.color = css === null ? null : (parseColor(css) ?? tab.color);
  }),
  setTabColorObject: adjust(['SpreadsheetApp.Color?'], (tab, [color]: [Handle<Color> | null]) => {
    tab.color = color && colorOf(color);
  }),
  showSheet: rebuild([''], (tab) => {
    tab.hidden = false;
    tab.workbook.changed({ ranges: [], tabs: [tab.id] });
  }),
};
