import { describe, expect, test } from 'vitest';
import { conditionFormula, criteriaOfFormula } from '../../../../src/host/files/xlsx/condition-formulas.ts';
import type { Criteria } from '../../../../src/host/workbook/criteria.ts';

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const serialOf = (date: Date) => (date.getTime() - epoch) / day;
const dateOf = (serial: number) => new Date(epoch + serial * day);

const cases: readonly (readonly [Criteria, string])[] = [
  [{ type: 'CELL_EMPTY', values: [] }, 'LEN(TRIM(B2))=0'],
  [{ type: 'CELL_NOT_EMPTY', values: [] }, 'LEN(TRIM(B2))>0'],
  [{ type: 'TEXT_CONTAINS', values: ['say "hi"'] }, 'NOT(ISERROR(SEARCH("say ""hi""",B2)))'],
  [{ type: 'TEXT_STARTS_WITH', values: ['A'] }, 'LEFT(B2,LEN("A"))="A"'],
  [{ type: 'TEXT_EQUAL_TO', values: ['対象外'] }, 'B2="対象外"'],
  [{ type: 'TEXT_IS_VALID_EMAIL', values: [] }, 'ISNUMBER(SEARCH("?*@?*.?*",B2))'],
  [{ type: 'NUMBER_BETWEEN', values: [1, 2.5] }, 'AND(ISNUMBER(B2),B2>=1,B2<=2.5)'],
  [{ type: 'NUMBER_NOT_BETWEEN', values: [-1, 2] }, 'AND(ISNUMBER(B2),OR(B2<-1,B2>2))'],
  [{ type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [75] }, 'AND(ISNUMBER(B2),B2>=75)'],
  [{ type: 'NUMBER_NOT_EQUAL_TO', values: [0] }, 'AND(ISNUMBER(B2),B2<>0)'],
  [{ type: 'DATE_BEFORE', values: [new Date(Date.UTC(2026, 10, 21))] }, 'AND(ISNUMBER(B2),INT(B2)<46347)'],
  [{ type: 'DATE_BEFORE_RELATIVE', values: ['TODAY'] }, 'AND(ISNUMBER(B2),INT(B2)<TODAY())'],
  [{ type: 'DATE_AFTER_RELATIVE', values: ['PAST_MONTH'] }, 'AND(ISNUMBER(B2),INT(B2)>EDATE(TODAY(),-1))'],
];

describe('what a rule asks of a cell', () => {
  test.each(cases)('%o is written as a formula', (criteria, formula) => {
    expect(conditionFormula(criteria, 'B2', serialOf)).toBe(formula);
  });

  test.each(cases)('%o is read back from its formula', (criteria, formula) => {
    expect(criteriaOfFormula(formula, 'B2', dateOf)).toEqual(criteria);
  });

  test('a question that Excel has no formula for gives none', () => {
    expect(conditionFormula({ type: 'VALUE_IN_LIST', values: [['a'], true] }, 'B2', serialOf)).toBeUndefined();
  });

  test('a formula of another kind, or about another cell, is none of these', () => {
    expect(criteriaOfFormula('$A2>3', 'B2', dateOf)).toBeUndefined();
    expect(criteriaOfFormula('LEN(TRIM(C2))=0', 'B2', dateOf)).toBeUndefined();
  });
});
