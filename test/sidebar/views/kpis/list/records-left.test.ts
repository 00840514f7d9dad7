import { expect, test } from 'vitest';
import type { ExitAgreement, ExitDecision, ExitDecisionWord } from '../../../../../src/model/exit-record.ts';
import { recordsLeft } from '../../../../../src/sidebar/views/kpis/list/records-left.ts';
import { aKpi, aRow } from '../a-kpi.ts';

const agreement = (name: string, version: number, row: number): ExitAgreement => ({
  row,
  agreedOn: 0,
  version,
  kpi: aKpi({ name }),
  people: 'Sato',
  decides: 'Suzuki',
  stopsSuccess: null,
  catchesFailure: null,
  text: '',
});
const decision = (kpi: string, word: ExitDecisionWord, row: number): ExitDecision => ({
  row,
  decidedOn: 365,
  kpi,
  version: null,
  exitDate: 365,
  decision: word,
  reason: '',
  people: 'Sato',
  actual: null,
  expected: null,
  chance: null,
  exitLine: null,
  fired: null,
  text: '',
});
const rows = [aRow({ kpi: 'ＤＸ meetings' })];

test('the record of a KPI that the table lacks is told by its last version, else by its last decision', () => {
  const agreements = [agreement('DX meetings', 1, 2), agreement('Calls', 1, 3), agreement('calls', 2, 4)];
  const decisions = [decision('Calls', 'go on', 5), decision('Visits', 'shrink', 6)];
  expect(recordsLeft({ rows, agreements, decisions })).toMatchObject([
    { version: 2, row: 4 },
    { kpi: 'Visits', version: null, row: 6 },
  ]);
});

test('a KPI that was given up may be gone, with no word of it', () => {
  const decisions = [decision('Calls', 'shrink', 3), decision('Calls', 'exit', 4)];
  expect(recordsLeft({ rows, agreements: [agreement('Calls', 1, 2)], decisions })).toEqual([]);
});
