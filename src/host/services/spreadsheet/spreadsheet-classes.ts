import type { ServiceClass } from '../service.ts';
import { bandingClass } from './banding/banding-class.ts';
import { chartClasses } from './charts/chart-classes.ts';
import { colorClasses } from './color/color-classes.ts';
import { conditionalFormatClasses } from './conditional-format/conditional-format-classes.ts';
import { dataValidationClasses } from './data-validation/data-validation-classes.ts';
import { metadataClasses } from './developer-metadata/metadata-classes.ts';
import { filterClass } from './filter/filter-class.ts';
import { filterCriteriaClasses } from './filter/filter-criteria-classes.ts';
import { sortSpecClass } from './filter/sort-spec-class.ts';
import { groupClass } from './group/group-class.ts';
import { overGridImageClass } from './images/over-grid-image-class.ts';
import { namedRangeClass } from './named-range/named-range-class.ts';
import { protectionClasses } from './protection/protection-class.ts';
import { rangeClasses } from './range/range-class.ts';
import { selectionClass } from './selection-class.ts';
import { sheetClass } from './sheet/sheet-class.ts';
import { spreadsheetClass } from './spreadsheet/spreadsheet-class.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { richTextClasses } from './text/rich-text-classes.ts';
import { textStyleClasses } from './text/text-style-classes.ts';
import { textFinderClass } from './text-finder/text-finder-class.ts';

/** `SpreadsheetApp` and every class that it hands out, directly or not. */
export const spreadsheetClasses: readonly ServiceClass<never>[] = [
  spreadsheetApp,
  spreadsheetClass,
  sheetClass,
  ...rangeClasses,
  namedRangeClass,
  filterClass,
  sortSpecClass,
  bandingClass,
  groupClass,
  selectionClass,
  textFinderClass,
  ...filterCriteriaClasses,
  ...dataValidationClasses,
  ...conditionalFormatClasses,
  ...metadataClasses,
  ...protectionClasses,
  ...chartClasses,
  overGridImageClass,
  ...colorClasses,
  ...textStyleClasses,
  ...richTextClasses,
];
