import { describe, expect, test } from 'vitest';
import {
  type ExitTerms,
  openingTerms,
  openSteps,
  termCells,
  typedRule,
  unreadHalf,
} from '../../../../../src/sidebar/views/kpis/agree/exit-terms.ts';
import { aKpi } from '../a-kpi.ts';

const onTab = { target: 20, due: { day: 730 } };
const open = (changes: Parameters<typeof aKpi>[0], today = 0) => openingTerms(aKpi(changes), onTab, 'Suzuki', today);
const NO_LINE = { exitDates: [], exitRule: [], exitAction: null };

/** All that is needed. */
const TERMS: ExitTerms = { ...open({}), action: 'shrink', people: 'Sato, Tanaka' };
const wellRead = { mistakes: new Map() };

describe('agreeing begins', () => {
  test('with one look a year after Start at a chance of 50 %, where the table has no line', () => {
    expect(open(NO_LINE)).toEqual({
      ...onTab,
      dates: [365],
      chance: '50',
      value: null,
      action: null,
      decides: 'Suzuki',
      people: '',
    });
  });

  test('with a look in the middle of the time that is left, where no year ends before Due', () => {
    expect(open({ ...NO_LINE, due: 200 }).dates).toEqual([100]);
    expect(open({ ...NO_LINE, due: 365 }).dates).toEqual([183]);
    expect(open({ ...NO_LINE, due: 365 }, 100).dates).toEqual([233]);
    // Eighteen months, in the second year of them.
    expect(open({ ...NO_LINE, due: 547 }, 364).dates).toEqual([365]);
    expect(open({ ...NO_LINE, due: 547 }, 400).dates).toEqual([474]);
    expect(open({ ...NO_LINE, start: 50, due: 250 }).dates).toEqual([150]);
  });

  test('with the next year that is not over yet', () => {
    expect(open({ ...NO_LINE, due: 2000 }, 364).dates).toEqual([365]);
    expect(open({ ...NO_LINE, due: 2000 }, 365).dates).toEqual([730]);
    expect(open({ ...NO_LINE, due: 500 }, 600).dates).toEqual([500]);
  });

  test('with what the table has', () => {
    const exitRule = [
      { measure: 'value', line: 8000 },
      { measure: 'chance', line: 0.07 },
    ] as const;
    expect(open({ exitDates: [500, 300], exitRule, exitAction: 'change' })).toMatchObject({
      dates: [300, 500],
      chance: '7',
      value: '8,000',
      action: 'change',
    });
    expect(open({ exitRule: exitRule.slice(0, 1) }).chance).toBeNull();
  });
});

describe('the rule that is typed', () => {
  test.each([
    ['50', null, [{ measure: 'chance', line: 0.5 }]],
    ['５０％', null, [{ measure: 'chance', line: 0.5 }]],
    [null, '1,200', [{ measure: 'value', line: 1200 }]],
    [null, null, []],
  ])('%s and %s', (chance, value, rule) => {
    expect(typedRule({ chance, value })).toEqual(rule);
    expect(unreadHalf({ chance, value })).toBeNull();
  });

  test.each([['half'], [''], ['101'], ['-1']])('cannot be a chance of "%s"', (chance) => {
    expect(typedRule({ chance, value: '8' })).toBeNull();
    expect(unreadHalf({ chance, value: '8' })).toBe('chance');
  });
});

describe('the cells of a row', () => {
  test('are written in the language of the table', () => {
    const terms: ExitTerms = { ...TERMS, dates: [365, null, 547, 365], chance: '20', value: '8' };
    expect(termCells(terms, 'up', 'en')).toEqual({
      ...onTab,
      exitDate: '1971-01-01; 1971-07-02',
      exitRule: 'chance < 20% or value < 8',
      exitAction: 'shrink',
    });
    expect(termCells(terms, 'down', 'ja')).toMatchObject({
      exitRule: '見込み<20% または 値>8',
      exitAction: '縮小',
    });
  });

  test('hold a single date as a date', () => {
    expect(termCells(TERMS, 'up', 'en').exitDate).toEqual({ day: 365 });
  });
});

describe('the steps that are still open', () => {
  test('are none with all that is needed', () => {
    expect(openSteps(TERMS, wellRead)).toEqual([]);
  });

  test('are those in which something is missing', () => {
    const empty: ExitTerms = { ...TERMS, dates: [null], chance: null, action: null, decides: ' ', people: '、' };
    expect(openSteps(empty, wellRead)).toEqual(['dates', 'rule', 'action', 'decides', 'people']);
  });

  test('are those whose cells have a mistake; what no step sets is mended at the KPI', () => {
    const mistakes = new Map([
      ['exitDate', 'before Start'],
      ['start', 'not a date'],
      ['due', 'blank'],
    ] as const);
    expect(openSteps(TERMS, { mistakes })).toEqual(['kpi', 'goal', 'dates']);
  });
});
