import { describe, expect, test } from 'vitest';
import { exitDateStates, kpiInsights } from '../../../src/core/kpi/index.ts';
import type { ExitAgreement, ExitDateState } from '../../../src/model/exit-record.ts';
import type { Kpi, KpiEntry } from '../../../src/model/kpi.ts';
import { day, kpiOf } from './kpi-of.ts';

/** Entries of one KPI: `['2026-03-01', 2]` is a value of 2 on that day. */
const log = (...rows: readonly (readonly [string, number])[]) =>
  rows.map(([date, value], i): KpiEntry => ({ day: day(date), value, row: i + 2 }));

/** The insights of KPIs with their entries, as of a day. */
function told(
  asOf: string,
  all: readonly (readonly [Kpi, readonly KpiEntry[]])[],
  states: readonly ExitDateState[] = exitDateStates(
    all.map(([kpi]) => kpi),
    [],
    [],
    day(asOf),
  ),
) {
  const entries = new Map(all);
  const kpis = [...entries.keys()];
  return kpiInsights({ kpis, agreements: [], states, entriesOf: (kpi) => entries.get(kpi) ?? [] }, day(asOf));
}

const NOBODY = { people: '', decides: '', stopsSuccess: null, catchesFailure: null, text: '' };

const ofKind = (insights: ReturnType<typeof told>, kind: string) => insights.filter((insight) => insight.kind === kind);

// The plan of 2026 has 365 days from Start to Due.
const meetings = kpiOf({ name: 'Meetings', target: 365 });

describe('what moved most', () => {
  test('is the greatest change over four weeks as a share of the whole way, to either side', () => {
    const rising = kpiOf({ name: 'Rising', kind: 'level', baseline: 20, target: 60 });
    const falling = kpiOf({ name: 'Falling', kind: 'level', baseline: 10, target: 30 });
    // Up to June 2nd, 28 days before the 30th: 30 and 24. Then +8 of 40 = 0.2, and −6 of 20 = −0.3.
    const found = told('2026-06-30', [
      [rising, log(['2026-05-01', 30], ['2026-06-20', 38])],
      [falling, log(['2026-06-02', 24], ['2026-06-03', 18])],
    ]);
    expect(ofKind(found, 'moved most')).toEqual([
      {
        kind: 'moved most',
        kpi: 'Falling',
        wording: { kind: 'level', direction: 'up', isBudget: false },
        since: day('2026-06-02'),
        earlier: 24,
        actual: 18,
        baseline: 10,
        target: 30,
        movedShare: -0.3,
      },
    ]);
  });

  test('counts from the baseline since Start where that is nearer, downwards too', () => {
    const costs = kpiOf({ name: 'Days', kind: 'level', direction: 'down', baseline: 30, target: 10 });
    const [found] = ofKind(told('2026-01-15', [[costs, log(['2026-01-10', 25])]]), 'moved most');
    // 30 → 25 of 30 → 10.
    expect(found).toMatchObject({ since: day('2026-01-01'), earlier: 30, actual: 25, movedShare: 0.25 });
  });

  test('is the first in the table of several that moved alike, and nothing where nothing moved', () => {
    const others = kpiOf({ name: 'Others', target: 365 });
    const events = log(['2026-06-20', 5]);
    const both = told('2026-06-30', [
      [meetings, events],
      [others, events],
    ]);
    expect(ofKind(both, 'moved most')).toMatchObject([{ kpi: 'Meetings' }]);
    expect(ofKind(told('2026-08-30', [[meetings, events]]), 'moved most')).toEqual([]);
  });
});

describe('what is furthest from plan', () => {
  // 31 days after Start 31 of 365 are planned.
  const asOf = '2026-02-01';

  test('is the running KPI of the lowest pace', () => {
    const deals = kpiOf({ name: 'Deals', kind: 'share', target: 73, population: 365 });
    const found = told(asOf, [
      [meetings, log(['2026-01-20', 15.5])],
      [deals, log(['2026-01-20', 1], ['2026-01-21', 1])],
    ]);
    // 15.5 of 31 is a pace of 0.5; 2 of 6.2 one of 0.32.
    expect(ofKind(found, 'furthest from plan')).toMatchObject([
      { kpi: 'Deals', wording: { kind: 'share' }, actual: 2, expected: 6.2, pace: expect.closeTo(0.3226, 4) },
    ]);
  });

  test('is nothing at a pace of 0.95, before Start, after Due, or where the target is reached', () => {
    const next = kpiOf({ name: 'Next', start: day('2026-03-01') });
    const done = kpiOf({ name: 'Done', target: 1 });
    const over = kpiOf({ name: 'Over', start: day('2025-01-01'), due: day('2026-01-01') });
    const found = told(asOf, [
      [meetings, log(['2026-01-20', 29.45])],
      [next, []],
      [done, log(['2026-01-20', 1])],
      [over, log(['2025-01-20', 1])],
    ]);
    expect(ofKind(found, 'furthest from plan')).toEqual([]);
  });

  test('of a budget is what goes beyond its limit', () => {
    const lost = kpiOf({ name: 'Lost', direction: 'down', target: 73 });
    // 6.2 allowed by now, 31 used: a fifth of that would have been kept.
    const found = told(asOf, [
      [lost, log(['2026-01-20', 31])],
      [meetings, log(['2026-01-20', 15.5])],
    ]);
    expect(ofKind(found, 'furthest from plan')).toMatchObject([
      { kpi: 'Lost', wording: { isBudget: true, direction: 'down' }, actual: 31, expected: 6.2 },
    ]);
  });
});

describe('exit dates', () => {
  const ruled = (name: string, ...dates: readonly string[]) =>
    kpiOf({ name, target: 365, exitDates: dates.map(day), exitRule: [{ measure: 'value', line: 10 }] });

  test('that wait are told of first, the oldest first, three at most, with whether the rule fired then', () => {
    const a = ruled('A', '2026-03-31', '2026-05-31', '2026-12-31');
    const b = ruled('B', '2026-02-28', '2026-04-30', '2026-06-30');
    // A has 9 by March 31st and 10 by May 31st; B has nothing.
    const found = told('2026-06-30', [
      [a, log(['2026-03-31', 9], ['2026-04-01', 1])],
      [b, []],
    ]);
    expect(found.slice(0, 3)).toEqual([
      { kind: 'decision due', kpi: 'B', exitDate: day('2026-02-28'), daysAgo: 122, fired: true, others: 0 },
      { kind: 'decision due', kpi: 'A', exitDate: day('2026-03-31'), daysAgo: 91, fired: true, others: 0 },
      { kind: 'decision due', kpi: 'B', exitDate: day('2026-04-30'), daysAgo: 61, fired: true, others: 2 },
    ]);
    expect(ofKind(found, 'decision due')).toHaveLength(3);
  });

  test('are judged as was agreed on, whatever the table says by now, and after the KPI is gone from it', () => {
    const agreed = ruled('A', '2026-03-31');
    const agreements: readonly ExitAgreement[] = [
      { ...NOBODY, row: 2, agreedOn: day('2026-01-05'), version: 1, kpi: agreed },
    ];
    const inTable = { ...agreed, exitRule: [{ measure: 'value', line: 9 }] as const };
    const entriesOf = () => log(['2026-03-31', 9]);
    for (const kpis of [[inTable], []]) {
      const states = exitDateStates(kpis, agreements, [], day('2026-06-30'));
      const [first] = kpiInsights({ kpis, agreements, states, entriesOf }, day('2026-06-30'));
      expect(first).toMatchObject({ kind: 'decision due', kpi: 'A', exitDate: day('2026-03-31'), fired: true });
    }
  });

  test('of a KPI that nobody agreed on still wait, though it is gone from the table', () => {
    const states = exitDateStates([ruled('Gone', '2026-03-31')], [], [], day('2026-06-30'));
    expect(told('2026-06-30', [], states)).toEqual([
      { kind: 'decision due', kpi: 'Gone', exitDate: day('2026-03-31'), daysAgo: 91, fired: null, others: 0 },
    ]);
  });

  test('to come: the next one, with the chance as things stand', () => {
    // 4 events in 6 months, 10 wanted, 6 months ahead: the published 0.315.
    const kpi = kpiOf({ exitDates: [day('2026-10-01'), day('2026-09-01')] });
    const later = kpiOf({ name: 'Later', exitDates: [day('2026-09-02')] });
    const events = log(['2026-02-01', 4]);
    const found = told('2026-07-01', [
      [later, events],
      [kpi, events],
    ]);
    expect(ofKind(found, 'next exit date')).toMatchObject([
      { kpi: 'Meetings', exitDate: day('2026-09-01'), daysLeft: 62, target: 10, chance: expect.closeTo(0.315, 3) },
    ]);
  });

  test('without enough data have no chance', () => {
    const found = told('2026-07-01', [[ruled('Level', '2026-09-01'), []]]);
    expect(ofKind(found, 'next exit date')).toMatchObject([{ chance: null }]);
  });
});

describe('a silent log', () => {
  test('is told of the KPI that is silent longest', () => {
    const weekly = kpiOf({ name: 'Weekly', period: 'week' });
    const found = told('2026-06-30', [
      [weekly, log(['2026-06-14', 1])],
      [meetings, log(['2026-04-01', 1])],
      [kpiOf({ name: 'Fresh' }), log(['2026-06-29', 1])],
    ]);
    expect(ofKind(found, 'silent log')).toEqual([
      { kind: 'silent log', kpi: 'Meetings', lastEntry: day('2026-04-01'), daysSilent: 90, others: 1 },
    ]);
  });

  test('has no last entry where there is none, and counts from Start', () => {
    expect(ofKind(told('2026-01-21', [[meetings, []]]), 'silent log')).toMatchObject([
      { lastEntry: null, daysSilent: 20, others: 0 },
    ]);
  });

  test('is none in the first two weeks after Start', () => {
    expect(ofKind(told('2026-01-15', [[meetings, []]]), 'silent log')).toEqual([]);
    expect(ofKind(told('2026-01-16', [[meetings, []]]), 'silent log')).toHaveLength(1);
  });
});

test('a KPI that was given up is not spoken of, until it is agreed on anew', () => {
  const kpi = kpiOf({ exitDates: [day('2026-03-31'), day('2026-09-30')] });
  const exit: ExitDateState = {
    kpi: 'Meetings',
    exitDate: day('2026-03-31'),
    version: 1,
    state: 'decided',
    decision: {
      row: 3,
      decidedOn: day('2026-04-01'),
      kpi: 'Meetings',
      version: 1,
      exitDate: day('2026-03-31'),
      decision: 'exit',
      reason: '',
      people: '',
      actual: 1,
      expected: null,
      chance: null,
      exitLine: null,
      fired: true,
      text: '',
    },
  };
  const ahead: ExitDateState = {
    kpi: 'Meetings',
    exitDate: day('2026-09-30'),
    version: 1,
    state: 'to come',
    decision: null,
  };
  const events = log(['2026-05-20', 1]);
  expect(told('2026-06-01', [[kpi, events]], [exit, ahead])).toEqual([]);
  expect(told('2026-06-01', [[kpi, events]], [exit, { ...ahead, version: 2 }]).map(({ kind }) => kind)).toEqual([
    'furthest from plan',
    'moved most',
    'next exit date',
  ]);
});
