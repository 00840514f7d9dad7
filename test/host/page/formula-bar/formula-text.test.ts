import { describe, expect, test } from 'vitest';
import { callAt, piecesOf, wordAt } from '../../../../src/host/page/formula-bar/formula-text.ts';

describe('the references of a formula', () => {
  test.each([
    ['=A1+$B$2', ['A1', '$B$2']],
    ['=SUM(A1:B2,C:C,3:4)', ['A1:B2', 'C:C', '3:4']],
    ["='KPI log'!A2:A+選定基準!B3", ["'KPI log'!A2:A", '選定基準!B3']],
    ['=LOG10(2)+"A1"&ABM_CRITERIA', []],
  ])('%s has %j', (formula, references) => {
    const pieces = piecesOf(formula).filter(({ kind }) => kind === 'reference');
    expect(pieces.map(({ text }) => text)).toEqual(references);
  });
});

describe('the word at the caret', () => {
  test.each([
    ['=su', 3, 'su'],
    ['=1+abmsc', 8, 'abmsc'],
    ['=SUM(av', 7, 'av'],
    ['=AB', 3, 'AB'],
  ])('of %s at %i is %s', (formula, caret, word) => {
    expect(wordAt(formula, caret)?.text).toBe(word);
  });

  test.each([
    ['su', 2],
    ['="su', 4],
    ['=SUM(', 5],
    ['=SUM(A', 3],
    ['=SUM(1)', 4],
  ])('is none in %s at %i', (formula, caret) => {
    expect(wordAt(formula, caret)).toBeNull();
  });
});

describe('the call around the caret', () => {
  test.each([
    ['=sum(', 'SUM', 0],
    ['=SUM(1,2', 'SUM', 1],
    ['=IF(SUM(1,2),', 'IF', 1],
    ['=IF(SUM(1,2', 'SUM', 1],
    ['=SUM((1+2', 'SUM', 0],
    ['=SUM({1,2},3', 'SUM', 1],
    ['=IF("a,b(",', 'IF', 1],
    ['=SUM(1;2', 'SUM', 1],
  ])('of %s is %s, argument %i', (formula, name, argument) => {
    expect(callAt(formula, formula.length)).toEqual({ name, argument });
  });

  test.each(['=SUM(1)', 'SUM(', '=(1+2', '='])('is none at the end of %s', (formula) => {
    expect(callAt(formula, formula.length)).toBeNull();
  });
});
