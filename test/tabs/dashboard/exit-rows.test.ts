import { describe, expect, test } from 'vitest';
import type { ExitAgreement, ExitDateState } from '../../../src/model/exit-record.ts';
import type { Kpi } from '../../../src/model/kpi.ts';
import { exitRows } from '../../../src/tabs/dashboard/exit-rows.ts';

const LEADS: Kpi = {
  name: 'Leads',
  kind: 'count',
  direction: 'up',
  baseline: 0,
  start: 20_544,
  due: 20_908,
  target: 10,
  population: 0,
  period: 'month',
  exitDates: [20_726],
  exitRule: [{ measure: 'chance', line: 0.5 }],
  exitAction: 'exit',
  owner: '',
  agreed: '',
};

const agreement = (version: number, kpi: Kpi = LEADS): ExitAgreement => ({
  row: version + 1,
  agreedOn: 20_544 + version,
  version,
  kpi,
  people: 'Sato',
  decides: 'Mori',
  stopsSuccess: null,
  catchesFailure: null,
  text: '',
});

const state = (version: number | null): ExitDateState => ({
  kpi: 'Leads',
  exitDate: 20_726,
  version,
  state: 'pending',
  decision: null,
});

const termsOf = (
  kpi: Kpi,
  version: number | null,
  agreements: readonly ExitAgreement[],
  language: 'en' | 'ja' = 'en',
) => exitRows([state(version)], [kpi], agreements, language)[0]?.terms;

describe('an exit date is judged', () => {
  const row = (kpis: readonly Kpi[], agreements: readonly ExitAgreement[], version: number | null = 1) =>
    exitRows([state(version)], kpis, agreements, 'en')[0];

  test('by the table as long as that says what was agreed on, else as was agreed on', () => {
    const changed = { ...LEADS, target: 8 };
    expect(row([LEADS], [agreement(1)])?.agreed).toBeNull();
    expect(row([changed], [agreement(1)])?.agreed).toBe(LEADS);
    expect(row([], [agreement(1)])?.agreed).toBe(LEADS);
    // The version that it belongs to, whether or not there is a later one.
    expect(row([changed], [agreement(1), agreement(2, changed)])?.agreed).toBe(LEADS);
    expect(row([changed], [], null)?.agreed).toBeNull();
  });
});

describe('the terms of an exit date', () => {
  test('are those of the agreement that it belongs to, whatever the KPI table says by now', () => {
    expect(termsOf(LEADS, 1, [agreement(1)])).toBe('chance < 50%  ·  version 1, agreed on 2026-04-02');
    const changed = { ...LEADS, target: 8, exitRule: [{ measure: 'value', line: 3 }] as const };
    expect(termsOf(changed, 1, [agreement(1)])).toBe(
      'chance < 50%  ·  the table differs from version 1 agreed on 2026-04-02: Target, Exit rule',
    );
    expect(termsOf(changed, 1, [agreement(1)], 'ja')).toBe(
      '見込み<50%  ·  表が第1版（2026-04-02合意）と異なる項目：目標、撤退ライン',
    );
  });

  test('differ from no earlier version, which a later one has replaced', () => {
    const changed = { ...LEADS, target: 8 };
    expect(termsOf(changed, 1, [agreement(1), agreement(2, changed)])).toBe(
      'chance < 50%  ·  version 1, agreed on 2026-04-02',
    );
  });

  test('of a date that nobody agreed on are those of the table', () => {
    expect(termsOf(LEADS, null, [])).toBe('chance < 50%  ·  not agreed on');
    expect(termsOf({ ...LEADS, exitRule: [] }, null, [])).toBe('not agreed on');
  });
});
