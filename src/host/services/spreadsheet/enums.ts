import { themeColorTypes } from '../../workbook/color.ts';
import { interpolationTypes } from '../../workbook/conditional-format.ts';
import { metadataLocationTypes, metadataVisibilities } from '../../workbook/developer-metadata.ts';
import { enumFamily } from '../service.ts';

const dateCriteria = ['DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'] as const;
const relativeDateCriteria = ['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'] as const;
const numberCriteria = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
] as const;
const textCriteria = ['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const;

export const autoFillSeries = enumFamily('SpreadsheetApp.AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']);

export const bandingThemes = enumFamily('SpreadsheetApp.BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);

export const booleanCriteria = enumFamily('SpreadsheetApp.BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  ...dateCriteria,
  ...relativeDateCriteria,
  ...numberCriteria,
  ...textCriteria,
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

export const borderStyles = enumFamily('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const colorTypes = enumFamily('SpreadsheetApp.ColorType', ['UNSUPPORTED', 'RGB', 'THEME']);

export const copyPasteTypes = enumFamily('SpreadsheetApp.CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

export const dataValidationCriteria = enumFamily('SpreadsheetApp.DataValidationCriteria', [
  ...dateCriteria,
  ...relativeDateCriteria,
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  ...numberCriteria,
  ...textCriteria,
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

export const metadataLocations = enumFamily('SpreadsheetApp.DeveloperMetadataLocationType', metadataLocationTypes);
export const visibilities = enumFamily('SpreadsheetApp.DeveloperMetadataVisibility', metadataVisibilities);
export const dimensions = enumFamily('SpreadsheetApp.Dimension', ['COLUMNS', 'ROWS']);
export const directions = enumFamily('SpreadsheetApp.Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const groupControlPositions = enumFamily('SpreadsheetApp.GroupControlTogglePosition', ['BEFORE', 'AFTER']);
export const interpolations = enumFamily('SpreadsheetApp.InterpolationType', interpolationTypes);
export const protectionTypes = enumFamily('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
export const recalculationIntervals = enumFamily('SpreadsheetApp.RecalculationInterval', [
  'ON_CHANGE',
  'MINUTE',
  'HOUR',
]);
export const relativeDates = enumFamily('SpreadsheetApp.RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
export const sheetTypes = enumFamily('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const sortOrders = enumFamily('SpreadsheetApp.SortOrder', ['ASCENDING', 'DESCENDING']);
export const textDirections = enumFamily('SpreadsheetApp.TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);
export const textToColumnsDelimiters = enumFamily('SpreadsheetApp.TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
]);
export const themeColors = enumFamily('SpreadsheetApp.ThemeColorType', themeColorTypes);
export const valueTypes = enumFamily('SpreadsheetApp.ValueType', ['IMAGE']);
export const wrapStrategies = enumFamily('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
