import { describe, expect, test } from 'vitest';
import type { Table } from '../../../../../src/model/cell.ts';
import type { ExitAgreement } from '../../../../../src/model/exit-record.ts';
import { dueDecision } from '../../../../../src/sidebar/views/kpis/decide/due-decision.ts';
import { dayOfReceived, openKpiLog } from '../../../../../src/tabs/index.ts';
import { aKpi } from '../a-kpi.ts';

/** Four meetings in the first year, of 20 that are wanted in two. */
const log: Table = [
  ['Date', 'KPI', 'Value'],
  ...['1970-02-01', '1970-05-01', '1970-08-01', '1970-11-01', '1971-06-01'].map((date) => [date, 'Meetings', 1]),
];
const { entriesOf } = openKpiLog(log, [], dayOfReceived);
const inTable = aKpi({ exitRule: [{ measure: 'value', line: 3 }] });
const kpis = { language: 'en', kpis: [inTable], issues: [] } as const;
const agreement: ExitAgreement = {
  row: 2,
  agreedOn: 0,
  version: 1,
  kpi: aKpi({ exitRule: [{ measure: 'value', line: 8 }] }),
  people: 'Sato',
  decides: 'Suzuki',
  stopsSuccess: null,
  catchesFailure: null,
  text: '',
};

describe('an exit date is judged', () => {
  test('by the terms that were agreed on, and the log up to that day', () => {
    const due = dueDecision(
      { kpis, entriesOf, agreements: [agreement] },
      { kpi: 'Meetings', version: 1, exitDate: 365 },
    );
    expect(due.agreement).toBe(agreement);
    expect(due.figures).toMatchObject({ actual: 4, expected: 10, exitLine: 8, fired: true });
  });

  test('by the table, where nobody agreed on it', () => {
    const due = dueDecision({ kpis, entriesOf, agreements: [] }, { kpi: 'Meetings', version: null, exitDate: 365 });
    expect(due.agreement).toBeNull();
    expect(due.figures).toMatchObject({ actual: 4, exitLine: 3, fired: false });
  });

  test('not at all, where the log had too little by then', () => {
    const byChance = { ...kpis, kpis: [aKpi()] };
    const due = dueDecision(
      { kpis: byChance, entriesOf: () => [], agreements: [] },
      { kpi: 'Meetings', version: null, exitDate: 365 },
    );
    expect(due.figures).toMatchObject({ actual: 0, chance: null, fired: null });
  });

  test('by what was agreed on, though the KPI has left the table', () => {
    const gone = { kpis: { ...kpis, kpis: [] }, entriesOf, agreements: [agreement] };
    expect(dueDecision(gone, { kpi: 'Meetings', version: 1, exitDate: 365 }).figures).toMatchObject({ actual: 4 });
  });

  test('by nothing, where it is in neither', () => {
    const gone = { kpis: { ...kpis, kpis: [] }, entriesOf, agreements: [] };
    expect(dueDecision(gone, { kpi: 'Meetings', version: null, exitDate: 365 })).toEqual({
      agreement: null,
      kpi: null,
      figures: null,
    });
  });
});
