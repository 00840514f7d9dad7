import type { GridRange } from '../../../workbook/grid-range.ts';
import { local, write } from '../../method.ts';
import { Handle, type Method, type ServiceClass } from '../../service.ts';
import { selectRanges } from '../selection.ts';
import { rangeHandle } from './range-handle.ts';
import type { RangeClass } from './range-methods.ts';

type RangeList = readonly GridRange[];
type ListType = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeListHandle(ranges: RangeList): Handle<RangeList> {
  return new Handle(
    'SpreadsheetApp.RangeList',
    ranges.map((range) => ({ ...range })),
  );
}

/** What a list does by asking each of its ranges. */
const passedOn = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof ListType & keyof RangeClass['methods'])[];

function toEach(method: Method<GridRange>): Method<RangeList> {
  return {
    ...method,
    run: (ranges, args, execution) => {
      for (const range of ranges) method.run(range, args, execution);
      return rangeListHandle(ranges);
    },
  };
}

/** Several ranges of one sheet, changed in one go. */
export function rangeListClass({ methods }: RangeClass): ServiceClass<RangeList, ListType> {
  const shared = passedOn.flatMap((name) => {
    const method = methods[name];
    return method ? [[name, toEach(method)] as const] : [];
  });
  return {
    name: 'SpreadsheetApp.RangeList',
    methods: {
      ...Object.fromEntries(shared),
      activate: write([''], (ranges, _, execution) => {
        selectRanges(execution, ranges);
        return rangeListHandle(ranges);
      }),
      getRanges: local([''], (ranges) => ranges.map(rangeHandle)),
    },
  };
}
