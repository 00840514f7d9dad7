import type { Criteria, CriteriaValue } from '../../../workbook/criteria.ts';
import type { ValidationRule } from '../../../workbook/data-validation.ts';
import { local } from '../../method.ts';
import {
  type EnumValue,
  Handle,
  type Method,
  type ServiceClass,
  ServiceException,
  type Signatures,
} from '../../service.ts';
import { criteriaValues, scriptValues } from '../criteria/criteria-values.ts';
import { dataValidationCriteria } from '../enums.ts';

interface DataValidationBuilder {
  criteria: Criteria | null;
  allowInvalid: boolean;
  helpText: string | null;
}

export function dataValidationHandle(validation: ValidationRule): Handle<ValidationRule> {
  return new Handle('SpreadsheetApp.DataValidation', validation);
}

/** A builder that allows anything, and marks rather than refuses what a rule chosen later does not allow. */
export function newDataValidationBuilder(): Handle<DataValidationBuilder> {
  return builderHandle({ criteria: null, allowInvalid: true, helpText: null });
}

/** A checkbox rule, of TRUE and FALSE or of values of one's own. */
export function checkboxValidation(values: readonly unknown[]): ValidationRule {
  return { criteria: { type: 'CHECKBOX', values: criteriaValues(values) }, allowInvalid: true, helpText: null };
}

function builderHandle(builder: DataValidationBuilder): Handle<DataValidationBuilder> {
  return new Handle('SpreadsheetApp.DataValidationBuilder', builder);
}

function choose(builder: DataValidationBuilder, type: string, args: readonly unknown[]): Handle<DataValidationBuilder> {
  builder.criteria = { type, values: storedValues(type, args) };
  return builderHandle(builder);
}

/** Lists are kept as texts; lists and ranges show a dropdown unless told otherwise. */
function storedValues(type: string, args: readonly unknown[]): CriteriaValue[] {
  if (type !== 'VALUE_IN_LIST' && type !== 'VALUE_IN_RANGE') return criteriaValues(args);
  const [source, showsDropdown = true] = args;
  return criteriaValues([Array.isArray(source) ? source.map(String) : source, showsDropdown]);
}

function requires(type: string, ...signatures: Signatures): Method<DataValidationBuilder> {
  return local(signatures, (builder: DataValidationBuilder, args: readonly unknown[]) => choose(builder, type, args));
}

function criteriaType(criteria: Criteria | null): EnumValue | null {
  return criteria && dataValidationCriteria[criteria.type as keyof typeof dataValidationCriteria];
}

const dataValidationClass: ServiceClass<ValidationRule, GoogleAppsScript.Spreadsheet.DataValidation> = {
  name: 'SpreadsheetApp.DataValidation',
  methods: {
    copy: local([''], (validation) => builderHandle({ ...validation })),
    getAllowInvalid: local([''], ({ allowInvalid }) => allowInvalid),
    getCriteriaType: local([''], ({ criteria }) => criteriaType(criteria)),
    getCriteriaValues: local([''], ({ criteria }) => scriptValues(criteria)),
    getHelpText: local([''], ({ helpText }) => helpText),
  },
};

const dataValidationBuilderClass: ServiceClass<
  DataValidationBuilder,
  GoogleAppsScript.Spreadsheet.DataValidationBuilder
> = {
  name: 'SpreadsheetApp.DataValidationBuilder',
  methods: {
    build: local([''], ({ criteria, allowInvalid, helpText }) => {
      if (!criteria) throw new ServiceException('A data validation rule needs a criteria type.');
      return dataValidationHandle({ criteria, allowInvalid, helpText });
    }),
    copy: local([''], (builder) => builderHandle({ ...builder })),
    getAllowInvalid: local([''], ({ allowInvalid }) => allowInvalid),
    getCriteriaType: local([''], ({ criteria }) => criteriaType(criteria)),
    getCriteriaValues: local([''], ({ criteria }) => (criteria ? scriptValues(criteria) : [])),
    getHelpText: local([''], ({ helpText }) => helpText),
    setAllowInvalid: local(['Boolean'], (builder, [allowInvalid]: [boolean]) => {
      builder.allowInvalid = allowInvalid;
      return builderHandle(builder);
    }),
    setHelpText: local(['String?'], (builder, [helpText]: [string | null]) => {
      builder.helpText = helpText;
      return builderHandle(builder);
    }),
    requireCheckbox: requires('CHECKBOX', '', 'any', 'any,any'),
    requireDate: requires('DATE_IS_VALID_DATE', ''),
    requireDateAfter: requires('DATE_AFTER', 'Date'),
    requireDateBefore: requires('DATE_BEFORE', 'Date'),
    requireDateBetween: requires('DATE_BETWEEN', 'Date,Date'),
    requireDateEqualTo: requires('DATE_EQUAL_TO', 'Date'),
    requireDateNotBetween: requires('DATE_NOT_BETWEEN', 'Date,Date'),
    requireDateOnOrAfter: requires('DATE_ON_OR_AFTER', 'Date'),
    requireDateOnOrBefore: requires('DATE_ON_OR_BEFORE', 'Date'),
    requireFormulaSatisfied: requires('CUSTOM_FORMULA', 'String'),
    requireNumberBetween: requires('NUMBER_BETWEEN', 'number,number'),
    requireNumberEqualTo: requires('NUMBER_EQUAL_TO', 'number'),
    requireNumberGreaterThan: requires('NUMBER_GREATER_THAN', 'number'),
    requireNumberGreaterThanOrEqualTo: requires('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'),
    requireNumberLessThan: requires('NUMBER_LESS_THAN', 'number'),
    requireNumberLessThanOrEqualTo: requires('NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'),
    requireNumberNotBetween: requires('NUMBER_NOT_BETWEEN', 'number,number'),
    requireNumberNotEqualTo: requires('NUMBER_NOT_EQUAL_TO', 'number'),
    requireTextContains: requires('TEXT_CONTAINS', 'String'),
    requireTextDoesNotContain: requires('TEXT_DOES_NOT_CONTAIN', 'String'),
    requireTextEqualTo: requires('TEXT_EQUAL_TO', 'String'),
    requireTextIsEmail: requires('TEXT_IS_VALID_EMAIL', ''),
    requireTextIsUrl: requires('TEXT_IS_VALID_URL', ''),
    requireValueInList: requires('VALUE_IN_LIST', 'Object[]', 'Object[],Boolean'),
    requireValueInRange: requires('VALUE_IN_RANGE', 'SpreadsheetApp.Range', 'SpreadsheetApp.Range,Boolean'),
    withCriteria: local(
      ['SpreadsheetApp.DataValidationCriteria,Object[]'],
      (builder, [criteria, args]: [EnumValue, unknown[]]) => choose(builder, criteria.name, args),
    ),
  },
};

/** What may be typed into cells: the rule and its builder. */
export const dataValidationClasses = [dataValidationClass, dataValidationBuilderClass];
