import { local, read, write } from '../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../service.ts';
import { newColorBuilder } from './color/color-classes.ts';
import { newRuleBuilder } from './conditional-format/conditional-format-rule.ts';
import { newDataValidationBuilder } from './data-validation/data-validation-classes.ts';
import * as enums from './enums.ts';
import { newFilterCriteriaBuilder } from './filter/filter-criteria-classes.ts';
import { rangeListHandle } from './range/range-list-class.ts';
import { activeRange, activeTab, currentCell, selectedRanges } from './selection.ts';
import { selectionHandle, setActiveRange, setActiveRangeList } from './selection-class.ts';
import { sheetHandle } from './sheet/sheet-handle.ts';
import { everySpreadsheet, notHere } from './spreadsheet/other-spreadsheets.ts';
import { spreadsheetHandle, spreadsheetId } from './spreadsheet/spreadsheet-handle.ts';
import { setActiveSheet } from './spreadsheet/tab-methods.ts';
import { newRichTextBuilder } from './text/rich-text-classes.ts';
import { newTextStyleBuilder } from './text/text-style-classes.ts';

type AppMethods = ServiceClass<undefined, GoogleAppsScript.Spreadsheet.SpreadsheetApp>['methods'];

function open(id: string): Handle {
  if (id !== spreadsheetId) {
    throw new ServiceException(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  }
  return spreadsheetHandle();
}

const getActive = local([''], (_: undefined, __, { platform }) => (platform.isInDocument ? spreadsheetHandle() : null));

const methods: AppMethods = {
  create: notHere('SpreadsheetApp.create', ['String', 'String,number,number']),
  flush: write([''], (_, __, execution) => execution.flush()),
  getActive,
  getActiveRange: local([''], (_, __, execution) => activeRange(execution, activeTab(execution))),
  getActiveRangeList: local([''], (_, __, execution) =>
    rangeListHandle(selectedRanges(execution, activeTab(execution))),
  ),
  getActiveSheet: local([''], (_, __, execution) => sheetHandle(activeTab(execution).id)),
  getActiveSpreadsheet: getActive,
  getCurrentCell: local([''], (_, __, execution) => currentCell(execution, activeTab(execution))),
  getSelection: local([''], selectionHandle),
  getUi: local([''], () => new Handle('Ui', undefined)),
  newColor: local([''], newColorBuilder),
  newConditionalFormatRule: local([''], newRuleBuilder),
  newDataValidation: local([''], newDataValidationBuilder),
  newFilterCriteria: local([''], newFilterCriteriaBuilder),
  newRichTextValue: local([''], () => newRichTextBuilder()),
  newTextStyle: local([''], () => newTextStyleBuilder()),
  open: notHere('SpreadsheetApp.open', ['any']),
  openById: { ...read(['String'], (_: undefined, [id]: [string]) => open(id)), ...everySpreadsheet },
  openByUrl: {
    ...read(['String'], (_: undefined, [url]: [string]) => open(/\/d\/([\w-]+)/.exec(url)?.[1] ?? url)),
    ...everySpreadsheet,
  },
  setActiveRange,
  setActiveRangeList,
  setActiveSheet,
  setCurrentCell: setActiveRange,
};

/** The service itself. */
export const spreadsheetApp: ServiceClass<undefined, GoogleAppsScript.Spreadsheet.SpreadsheetApp> = {
  name: 'SpreadsheetApp',
  methods,
  properties: {
    AutoFillSeries: enums.autoFillSeries,
    BandingTheme: enums.bandingThemes,
    BooleanCriteria: enums.booleanCriteria,
    BorderStyle: enums.borderStyles,
    ColorType: enums.colorTypes,
    CopyPasteType: enums.copyPasteTypes,
    DataValidationCriteria: enums.dataValidationCriteria,
    DeveloperMetadataLocationType: enums.metadataLocations,
    DeveloperMetadataVisibility: enums.visibilities,
    Dimension: enums.dimensions,
    Direction: enums.directions,
    GroupControlTogglePosition: enums.groupControlPositions,
    InterpolationType: enums.interpolations,
    ProtectionType: enums.protectionTypes,
    RecalculationInterval: enums.recalculationIntervals,
    RelativeDate: enums.relativeDates,
    SheetType: enums.sheetTypes,
    SortOrder: enums.sortOrders,
    TextDirection: enums.textDirections,
    TextToColumnsDelimiter: enums.textToColumnsDelimiters,
    ThemeColorType: enums.themeColors,
    ValueType: enums.valueTypes,
    WrapStrategy: enums.wrapStrategies,
  },
};
