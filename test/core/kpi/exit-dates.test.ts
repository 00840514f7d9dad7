import { describe, expect, test } from 'vitest';
import { changedTerms, exitDateStates } from '../../../src/core/kpi/index.ts';
import { writtenDay } from '../../../src/core/tables/index.ts';
import type { ExitAgreement, ExitDecision } from '../../../src/model/exit-record.ts';
import type { Kpi } from '../../../src/model/kpi.ts';
import { day, kpiOf } from './kpi-of.ts';

const onDays = (...dates: readonly string[]) => ({ exitDates: dates.map(day) });

function agreed(version: number, on: string, kpi: Kpi, row = version + 1): ExitAgreement {
  const rates = { stopsSuccess: null, catchesFailure: null };
  return { row, agreedOn: day(on), version, kpi, people: 'Sato', decides: 'Suzuki', ...rates, text: '' };
}

function decided(exitDate: string, terms: Partial<ExitDecision> = {}): ExitDecision {
  return {
    row: 9,
    decidedOn: day(exitDate) + 1,
    kpi: 'Meetings',
    version: null,
    exitDate: day(exitDate),
    decision: 'go on',
    reason: '',
    people: 'Suzuki',
    actual: null,
    expected: null,
    chance: null,
    exitLine: null,
    fired: false,
    text: '',
    ...terms,
  };
}

/** `date KPI version state`, a line for each. */
function written(...of: Parameters<typeof exitDateStates>): string[] {
  return exitDateStates(...of).map(
    ({ exitDate, kpi, version, state }) => `${writtenDay(exitDate)} ${kpi} ${version} ${state}`,
  );
}

const TODAY = day('2026-09-01');

describe('an exit date', () => {
  test('is to come, then pending from the day itself on, for ever', () => {
    const kpis = [kpiOf(onDays('2026-09-01'))];
    expect(written(kpis, [], [], TODAY - 1)).toEqual(['2026-09-01 Meetings null to come']);
    expect(written(kpis, [], [], TODAY)).toEqual(['2026-09-01 Meetings null pending']);
    expect(written(kpis, [], [], TODAY + 3_000)).toEqual(['2026-09-01 Meetings null pending']);
  });

  test('is decided by the first decision on it, however the name is spelt there', () => {
    const kpis = [kpiOf(onDays('2026-06-30'))];
    const decisions = [
      decided('2026-06-30', { row: 12, decision: 'exit' }),
      decided('2026-06-30', { row: 7, decision: 'shrink', kpi: 'ＭＥＥＴＩＮＧＳ' }),
    ];
    const [state, ...others] = exitDateStates(kpis, [], decisions, TODAY);
    expect(others).toEqual([]);
    expect(state).toMatchObject({ kpi: 'Meetings', state: 'decided', decision: { row: 7, decision: 'shrink' } });
  });

  test('belongs to the agreement that has it; one that stands in the table alone belongs to none', () => {
    const kpi = kpiOf(onDays('2026-06-30', '2026-12-31'));
    const agreement = agreed(1, '2026-01-05', kpiOf(onDays('2026-06-30')));
    expect(written([kpi], [agreement], [], TODAY)).toEqual([
      '2026-06-30 Meetings 1 pending',
      '2026-12-31 Meetings null to come',
    ]);
  });

  test('stays agreed on when somebody takes it, or the KPI, out of the table', () => {
    const agreement = agreed(1, '2026-01-05', kpiOf(onDays('2026-06-30', '2026-12-31')));
    const asAgreed = ['2026-06-30 Meetings 1 pending', '2026-12-31 Meetings 1 to come'];
    expect(written([kpiOf()], [agreement], [], TODAY)).toEqual(asAgreed);
    expect(written([], [agreement], [], TODAY)).toEqual(asAgreed);
    // Then too all dates of a KPI have one spelling.
    const spelt = decided('2026-06-30', { kpi: 'ＭＥＥＴＩＮＧＳ', version: 1 });
    const elsewhere = decided('2026-03-31', { kpi: 'ＭＥＥＴＩＮＧＳ' });
    expect(written([], [agreement], [spelt, elsewhere], TODAY)).toEqual([
      '2026-03-31 Meetings null decided',
      '2026-06-30 Meetings 1 decided',
      '2026-12-31 Meetings 1 to come',
    ]);
  });

  test('is still there where a decision alone knows it', () => {
    expect(written([kpiOf()], [], [decided('2026-03-31', { version: 2 })], TODAY)).toEqual([
      '2026-03-31 Meetings 2 decided',
    ]);
  });
});

describe('a new version', () => {
  const first = agreed(1, '2026-01-05', kpiOf(onDays('2026-03-31', '2026-06-30', '2026-10-31')));

  test('leaves what has come to the one before, and gives up what was still to come', () => {
    const second = agreed(2, '2026-07-01', kpiOf(onDays('2026-12-31')));
    expect(written([second.kpi], [second, first], [decided('2026-03-31')], TODAY)).toEqual([
      '2026-03-31 Meetings 1 decided',
      '2026-06-30 Meetings 1 pending',
      '2026-12-31 Meetings 2 to come',
    ]);
  });

  test('takes over a date that both have if it is still to come, and does not ask twice for one that came', () => {
    const second = agreed(2, '2026-07-01', kpiOf(onDays('2026-06-30', '2026-10-31')));
    expect(written([second.kpi], [first, second], [], TODAY)).toEqual([
      '2026-03-31 Meetings 1 pending',
      '2026-06-30 Meetings 1 pending',
      '2026-10-31 Meetings 2 to come',
    ]);
  });

  test('on the day itself comes too late to give the date up', () => {
    const second = agreed(2, '2026-06-30', kpiOf(onDays('2026-12-31')));
    expect(written([second.kpi], [first, second], [], TODAY)).toContain('2026-06-30 Meetings 1 pending');
  });
});

test('dates are in order, on one day in that of the table', () => {
  const kpis = [
    kpiOf({ name: 'B', ...onDays('2026-12-31', '2026-06-30') }),
    kpiOf({ name: 'A', ...onDays('2026-12-31') }),
  ];
  const gone = agreed(1, '2026-01-05', kpiOf({ name: '0', ...onDays('2026-12-31') }));
  expect(written(kpis, [gone], [], TODAY)).toEqual([
    '2026-06-30 B null pending',
    '2026-12-31 B null to come',
    '2026-12-31 A null to come',
    '2026-12-31 0 1 to come',
  ]);
});

describe('what differs from an agreement', () => {
  const kpi = kpiOf({
    ...onDays('2026-06-30', '2026-12-31'),
    exitRule: [
      { measure: 'chance', line: 0.5 },
      { measure: 'value', line: 8 },
    ],
    exitAction: 'exit',
  });
  const agreement = agreed(1, '2026-01-05', kpi);

  test('is nothing while the terms say the same, in whatever order; nor who owns the KPI', () => {
    const same = {
      ...kpi,
      name: 'MEETINGS',
      exitDates: [...kpi.exitDates].reverse(),
      exitRule: [...kpi.exitRule].reverse(),
      owner: 'Tanaka',
      agreed: '2026-01-05',
    };
    expect(changedTerms(same, agreement)).toEqual([]);
  });

  test('is nothing in the thirteenth digit of a rule: the record keeps twelve', () => {
    const ruled = (line: number) => ({ ...kpi, exitRule: [{ measure: 'chance', line }] as const });
    expect(changedTerms(ruled(0.33333333333333), agreed(1, '2026-01-05', ruled(0.333333333333)))).toEqual([]);
    expect(changedTerms(ruled(0.33333333333), agreed(1, '2026-01-05', ruled(0.333333333333)))).toEqual(['exitRule']);
  });

  test('is told column by column', () => {
    const other = kpiOf({
      kind: 'share',
      direction: 'down',
      baseline: 1,
      start: kpi.start + 1,
      due: kpi.due + 1,
      target: 9,
      population: 40,
      period: 'week',
      ...onDays('2026-06-30'),
      exitRule: [{ measure: 'chance', line: 0.2 }],
      exitAction: 'shrink',
    });
    expect(changedTerms(other, agreement).join()).toBe(
      'kind,direction,baseline,start,due,target,population,period,exitDate,exitRule,exitAction',
    );
  });
});
