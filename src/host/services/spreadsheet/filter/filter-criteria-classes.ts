import type { FilterCriteria } from '../../../workbook/filter.ts';
import { local } from '../../method.ts';
import { Handle, type Method, type ServiceClass } from '../../service.ts';
import { scriptValues } from '../criteria/criteria-values.ts';
import { whenMethods } from '../criteria/when-methods.ts';
import { booleanCriteria } from '../enums.ts';

type FilterCriteriaBuilder = { -readonly [Property in keyof FilterCriteria]: FilterCriteria[Property] };

export function filterCriteriaHandle(criteria: FilterCriteria): Handle<FilterCriteria> {
  return new Handle('SpreadsheetApp.FilterCriteria', criteria);
}

export function newFilterCriteriaBuilder(): Handle<FilterCriteriaBuilder> {
  return builderHandle({ criteria: null, hiddenValues: [], visibleValues: [] });
}

function builderHandle(builder: FilterCriteriaBuilder): Handle<FilterCriteriaBuilder> {
  return new Handle('SpreadsheetApp.FilterCriteriaBuilder', builder);
}

function setValues(name: 'hiddenValues' | 'visibleValues'): Method<FilterCriteriaBuilder> {
  return local(['Object[]'], (builder: FilterCriteriaBuilder, [values]: [unknown[]]) => {
    builder[name] = values.map(String);
    return builderHandle(builder);
  });
}

const getters = {
  copy: local([''], (criteria: FilterCriteria) => builderHandle({ ...criteria })),
  getCriteriaType: local(
    [''],
    ({ criteria }: FilterCriteria) => criteria && booleanCriteria[criteria.type as keyof typeof booleanCriteria],
  ),
  getCriteriaValues: local([''], ({ criteria }: FilterCriteria) => (criteria ? scriptValues(criteria) : [])),
  getHiddenValues: local([''], ({ hiddenValues }: FilterCriteria) => [...hiddenValues]),
  getVisibleValues: local([''], ({ visibleValues }: FilterCriteria) => [...visibleValues]),
};

const filterCriteriaClass: ServiceClass<FilterCriteria, GoogleAppsScript.Spreadsheet.FilterCriteria> = {
  name: 'SpreadsheetApp.FilterCriteria',
  methods: getters,
};

const filterCriteriaBuilderClass: ServiceClass<
  FilterCriteriaBuilder,
  GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
> = {
  name: 'SpreadsheetApp.FilterCriteriaBuilder',
  methods: {
    ...getters,
    build: local([''], (builder) => filterCriteriaHandle({ ...builder })),
    setHiddenValues: setValues('hiddenValues'),
    setVisibleValues: setValues('visibleValues'),
    ...whenMethods<FilterCriteriaBuilder>((builder, criteria) => {
      builder.criteria = criteria;
      return builderHandle(builder);
    }),
  },
};

/** Which rows a filter's column lets through: the criteria and their builder. */
export const filterCriteriaClasses = [filterCriteriaClass, filterCriteriaBuilderClass];
