import type { GridRange } from '../../../workbook/grid-range.ts';
import { local, write } from '../../method.ts';
import { type EnumValue, Handle } from '../../service.ts';
import { bandingHandle } from '../banding/banding-class.ts';
import { metadataFinder } from '../developer-metadata/metadata-finder.ts';
import {
  addMetadata,
  type MetadataArguments,
  metadataHandle,
  metadataSignatures,
  placeOfSpreadsheet,
} from '../developer-metadata/metadata-handle.ts';
import { recalculationIntervals } from '../enums.ts';
import { namedRangeHandle } from '../named-range/named-range-class.ts';
import { checkRangeName } from '../named-range/range-name.ts';
import { protectionsOf } from '../protection/protection-handle.ts';
import { rangeNamed, wholeTab } from '../range/range-coordinates.ts';
import { rangeHandle, storedRange } from '../range/range-handle.ts';
import { rangeListHandle } from '../range/range-list-class.ts';
import { activeTab } from '../selection.ts';
import { selectionHandle } from '../selection-class.ts';
import { textFinder } from '../text-finder/text-finder-class.ts';
import { notHere } from './other-spreadsheets.ts';
import { spreadsheetHandle, spreadsheetId, tabsSeen } from './spreadsheet-handle.ts';
import { alter, ask, type SpreadsheetMethods } from './spreadsheet-methods.ts';

const secondsByDefault = 5;

/** What belongs to the spreadsheet as a whole: its name and place, its names for ranges, metadata, protections, messages. */
export const documentMethods: SpreadsheetMethods = {
  addDeveloperMetadata: write(metadataSignatures, (_, args: MetadataArguments, execution) => {
    addMetadata(execution, placeOfSpreadsheet, args);
    return spreadsheetHandle();
  }),
  copy: notHere('Spreadsheet.copy', ['String']),
  createDeveloperMetadataFinder: local([''], () => metadataFinder(null)),
  createTextFinder: ask(['String'], (execution, [text]: [string], view) =>
    textFinder(tabsSeen(view, execution).map(wholeTab), text),
  ),
  getBandings: ask([''], ({ workbook }) => workbook.tabs.flatMap(({ bandings }) => bandings.map(bandingHandle))),
  getDeveloperMetadata: ask([''], ({ workbook }) =>
    workbook.metadata.filter(({ locationType }) => locationType === 'SPREADSHEET').map(metadataHandle),
  ),
  getEditors: ask([''], ({ platform }) => [new Handle('SpreadsheetApp.User', platform.ownerEmail)]),
  getFormUrl: local([''], () => null),
  getId: local([''], () => spreadsheetId),
  getName: ask([''], ({ workbook }) => workbook.name),
  getNamedRanges: ask([''], ({ workbook }) =>
    workbook.namedRanges.filter(({ ranges }) => ranges.length > 0).map(namedRangeHandle),
  ),
  getOwner: ask([''], ({ platform }) => new Handle('SpreadsheetApp.User', platform.ownerEmail)),
  getProtections: ask(['SpreadsheetApp.ProtectionType'], ({ workbook }, [kind]: [EnumValue]) =>
    protectionsOf(
      workbook,
      workbook.tabs.map(({ id }) => id),
      kind,
    ),
  ),
  getRange: local(['String'], (_, [address]: [string], execution) =>
    rangeHandle(rangeNamed(execution.workbook, address, activeTab(execution))),
  ),
  getRangeByName: ask(['String'], ({ workbook }, [name]: [string]) => {
    const [range] = workbook.namedRange(name)?.ranges ?? [];
    return range ? rangeHandle(range) : null;
  }),
  getRangeList: local(['String[]'], (_, [addresses]: [string[]], execution) => {
    const tab = activeTab(execution);
    return rangeListHandle(addresses.map((address) => rangeNamed(execution.workbook, address, tab)));
  }),
  getRecalculationInterval: local([''], () => recalculationIntervals.ON_CHANGE),
  getSelection: local([''], selectionHandle),
  getSpreadsheetLocale: ask([''], ({ workbook }) => workbook.locale),
  getSpreadsheetTimeZone: ask([''], ({ workbook }) => workbook.timeZone),
  getUrl: local([''], () => `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`),
  getViewers: local([''], () => []),
  removeNamedRange: alter(['String'], ({ workbook }, [name]: [string]) => {
    const named = workbook.namedRange(name);
    if (named) workbook.removeNamedRange(named);
  }),
  rename: alter(['String'], ({ workbook }, [name]: [string]) => {
    workbook.name = name;
    workbook.changed({ ranges: [], tabs: [] });
  }),
  setNamedRange: alter(['String,SpreadsheetApp.Range'], ({ workbook }, [name, range]: [string, Handle<GridRange>]) => {
    checkRangeName(name);
    workbook.setNamedRange(name, storedRange(range));
    return null;
  }),
  setSpreadsheetLocale: alter(['String'], ({ workbook }, [locale]: [string]) => {
    workbook.locale = locale;
  }),
  setSpreadsheetTimeZone: alter(['String'], ({ workbook }, [timeZone]: [string]) => {
    workbook.timeZone = timeZone;
  }),
  toast: write(
    ['String', 'String,String?', 'String,String?,number?'],
    (_, [message, title, seconds]: [string, (string | null)?, (number | null)?], { platform }) => {
      platform.editor.toasts.push({ message, title: title ?? '', seconds: seconds ?? secondsByDefault });
    },
  ),
};
