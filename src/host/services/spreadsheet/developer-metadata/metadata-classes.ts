import type { Execution } from '../../../execution/execution.ts';
import type { DeveloperMetadata, MetadataVisibility } from '../../../workbook/developer-metadata.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { local, write } from '../../method.ts';
import { type EnumValue, Handle, type ServiceClass } from '../../service.ts';
import { changeAttached } from '../attached-change.ts';
import { metadataLocations, visibilities } from '../enums.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { sheetHandle } from '../sheet/sheet-handle.ts';
import { spreadsheetHandle } from '../spreadsheet/spreadsheet-handle.ts';
import { metadataFinderClass } from './metadata-finder.ts';
import {
  type MetadataPlace,
  metadataHandle,
  placeOfRange,
  placeOfSpreadsheet,
  placeOfTab,
  tabIdOf,
} from './metadata-handle.ts';

function update(metadata: DeveloperMetadata, change: Partial<DeveloperMetadata>, execution: Execution) {
  changeAttached(execution, tabIdOf(metadata) ?? null, () => Object.assign(metadata, change));
  return metadataHandle(metadata);
}

function move(metadata: DeveloperMetadata, place: MetadataPlace, execution: Execution) {
  delete metadata.tabId;
  return update(metadata, place, execution);
}

function moveToRange(metadata: DeveloperMetadata, [range]: [Handle<GridRange>], execution: Execution) {
  return move(metadata, placeOfRange(range.self, execution), execution);
}

function placeIf(metadata: DeveloperMetadata, type: DeveloperMetadata['locationType']) {
  const [range] = metadata.ranges;
  return range && metadata.locationType === type ? rangeHandle(range) : null;
}

const metadataClass: ServiceClass<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata> = {
  name: 'SpreadsheetApp.DeveloperMetadata',
  methods: {
    getId: local([''], ({ id }) => id),
    getKey: local([''], ({ key }) => key),
    getLocation: local([''], (metadata) => new Handle('SpreadsheetApp.DeveloperMetadataLocation', metadata)),
    getValue: local([''], ({ value }) => value),
    getVisibility: local([''], ({ visibility }) => visibilities[visibility]),
    moveToColumn: write(['SpreadsheetApp.Range'], moveToRange),
    moveToRow: write(['SpreadsheetApp.Range'], moveToRange),
    moveToSheet: write(['SpreadsheetApp.Sheet'], (metadata, [sheet]: [Handle<number>], execution) =>
      move(metadata, placeOfTab(sheet.self), execution),
    ),
    moveToSpreadsheet: write([''], (metadata, _, execution) => move(metadata, placeOfSpreadsheet, execution)),
    remove: write([''], (metadata, _, execution) => {
      const { workbook } = execution;
      changeAttached(execution, tabIdOf(metadata) ?? null, () => {
        workbook.metadata = workbook.metadata.filter((other) => other !== metadata);
      });
    }),
    setKey: write(['String'], (metadata, [key]: [string], execution) => update(metadata, { key }, execution)),
    setValue: write(['String?'], (metadata, [value]: [string | null], execution) =>
      update(metadata, { value }, execution),
    ),
    setVisibility: write(
      ['SpreadsheetApp.DeveloperMetadataVisibility'],
      (metadata, [visibility]: [EnumValue], execution) =>
        update(metadata, { visibility: visibility.name as MetadataVisibility }, execution),
    ),
  },
};

const locationClass: ServiceClass<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> = {
  name: 'SpreadsheetApp.DeveloperMetadataLocation',
  methods: {
    getColumn: local([''], (metadata) => placeIf(metadata, 'COLUMN')),
    getLocationType: local([''], ({ locationType }) => metadataLocations[locationType]),
    getRow: local([''], (metadata) => placeIf(metadata, 'ROW')),
    getSheet: local([''], ({ tabId }) => (tabId === undefined ? null : sheetHandle(tabId))),
    getSpreadsheet: local([''], ({ locationType }) => (locationType === 'SPREADSHEET' ? spreadsheetHandle() : null)),
  },
};

/** Keys and values that scripts attach to things: the metadata, where it is, and the search for it. */
export const metadataClasses = [metadataClass, locationClass, metadataFinderClass];
