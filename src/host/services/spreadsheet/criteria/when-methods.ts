import type { Criteria } from '../../../workbook/criteria.ts';
import { local } from '../../method.ts';
import { EnumValue, type Handle, type Method, type Signatures } from '../../service.ts';
import { criteriaValues } from './criteria-values.ts';

/**
 * The methods by which conditional formats and filters say when they apply.
 *
 * @param choose - Gives the builder its criteria and hands the builder back.
 */
export function whenMethods<Self>(choose: (builder: Self, criteria: Criteria) => Handle<Self>) {
  const when = (type: string, ...signatures: Signatures): Method<Self> =>
    local(signatures, (builder: Self, args: readonly unknown[]) =>
      choose(builder, { type, values: criteriaValues(args) }),
    );
  const whenDate = (type: string): Method<Self> =>
    local(['Date', 'SpreadsheetApp.RelativeDate'], (builder: Self, [date]: [Date | EnumValue]) =>
      choose(builder, { type: date instanceof EnumValue ? `${type}_RELATIVE` : type, values: criteriaValues([date]) }),
    );
  return {
    whenCellEmpty: when('CELL_EMPTY', ''),
    whenCellNotEmpty: when('CELL_NOT_EMPTY', ''),
    whenDateAfter: whenDate('DATE_AFTER'),
    whenDateBefore: whenDate('DATE_BEFORE'),
    whenDateEqualTo: whenDate('DATE_EQUAL_TO'),
    whenFormulaSatisfied: when('CUSTOM_FORMULA', 'String'),
    whenNumberBetween: when('NUMBER_BETWEEN', 'number,number'),
    whenNumberEqualTo: when('NUMBER_EQUAL_TO', 'number'),
    whenNumberGreaterThan: when('NUMBER_GREATER_THAN', 'number'),
    whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'),
    whenNumberLessThan: when('NUMBER_LESS_THAN', 'number'),
    whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'),
    whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', 'number,number'),
    whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO', 'number'),
    whenTextContains: when('TEXT_CONTAINS', 'String'),
    whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN', 'String'),
    whenTextEndsWith: when('TEXT_ENDS_WITH', 'String'),
    whenTextEqualTo: when('TEXT_EQUAL_TO', 'String'),
    whenTextStartsWith: when('TEXT_STARTS_WITH', 'String'),
    withCriteria: local(
      ['SpreadsheetApp.BooleanCriteria,Object[]'],
      (builder: Self, [{ name }, args]: [EnumValue, unknown[]]) =>
        choose(builder, { type: name, values: criteriaValues(args) }),
    ),
  };
}
