import { local } from '../../method.ts';
import type { ServiceClass } from '../../service.ts';
import { attachmentMethods } from './attachment-methods.ts';
import { borderMethods } from './border-methods.ts';
import { clearMethods } from './clear-methods.ts';
import { copyMethods } from './copy-methods.ts';
import { formatMethods } from './format-methods.ts';
import { formulaMethods } from './formula-methods.ts';
import { geometryMethods } from './geometry-methods.ts';
import { groupMethods } from './group-methods.ts';
import { mergeMethods } from './merge-methods.ts';
import { noteMethods } from './note-methods.ts';
import { rangeListClass } from './range-list-class.ts';
import type { RangeClass } from './range-methods.ts';
import { searchMethods } from './search-methods.ts';
import { shiftCellsMethods } from './shift-cells-methods.ts';
import { textMethods } from './text-methods.ts';
import { tidyMethods } from './tidy-methods.ts';
import { validationMethods } from './validation-methods.ts';
import { valueMethods } from './value-methods.ts';

const rangeClass: RangeClass = {
  name: 'SpreadsheetApp.Range',
  methods: {
    ...attachmentMethods,
    ...borderMethods,
    ...clearMethods,
    ...copyMethods,
    ...formatMethods,
    ...formulaMethods,
    ...geometryMethods,
    ...groupMethods,
    ...mergeMethods,
    ...noteMethods,
    ...searchMethods,
    ...shiftCellsMethods,
    ...textMethods,
    ...tidyMethods,
    ...validationMethods,
    ...valueMethods,
  },
};

const textRotationClass: ServiceClass<number, GoogleAppsScript.Spreadsheet.TextRotation> = {
  name: 'SpreadsheetApp.TextRotation',
  methods: {
    getDegrees: local([''], (degrees) => degrees),
    isVertical: local([''], () => false),
  },
};

/** Rectangles of cells, lists of them, and the angle of their text. */
export const rangeClasses = [rangeClass, rangeListClass(rangeClass), textRotationClass];
