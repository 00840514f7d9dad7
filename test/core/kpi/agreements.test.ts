import { expect, test } from 'vitest';
import { agreementOf, judgedKpi, latestAgreement, versionsOf } from '../../../src/core/kpi/index.ts';
import type { ExitAgreement } from '../../../src/model/exit-record.ts';
import { kpiOf } from './kpi-of.ts';

const agreed = (version: number, row: number, name: string, target = 10): ExitAgreement => ({
  row,
  version,
  kpi: kpiOf({ name, target }),
  agreedOn: row,
  people: 'Sato',
  decides: 'Suzuki',
  stopsSuccess: null,
  catchesFailure: null,
  text: '',
});

const second = agreed(2, 2, 'Meetings');
const first = agreed(1, 3, 'ＭＥＥＴＩＮＧＳ', 8);
const agreements = [second, first, agreed(1, 4, 'Pipeline'), agreed(3, 5, 'Pipeline')];

test('the versions of a KPI are those of its name, the oldest first, wherever their rows stand', () => {
  expect(versionsOf(agreements, 'ｍeetings').map(({ row }) => row)).toEqual([3, 2]);
});

test('the latest version is in force', () => {
  expect(latestAgreement(agreements, 'ｍeetings')).toBe(second);
  expect(latestAgreement(agreements, 'Calls')).toBeNull();
});

test('an exit date is judged by the agreement that it belongs to, else by the table', () => {
  const inTable = kpiOf({ target: 5 });
  const judged = (kpi: string, version: number | null) => judgedKpi({ kpi, version }, [inTable], agreements);
  expect(agreementOf({ kpi: 'Meetings', version: 1 }, agreements)).toBe(first);
  expect(judged('Meetings', 1)).toBe(first.kpi);
  expect(agreementOf({ kpi: 'Meetings', version: null }, agreements)).toBeNull();
  expect(judged('MEETINGS', null)).toBe(inTable);
  expect(judged('Pipeline', null)).toBeNull();
});
