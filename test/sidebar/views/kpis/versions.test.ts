import { expect, test } from 'vitest';
import type { ExitAgreement } from '../../../../src/model/exit-record.ts';
import type { Kpi } from '../../../../src/model/kpi.ts';
import { versionSteps } from '../../../../src/sidebar/views/kpis/versions.ts';
import { aKpi } from './a-kpi.ts';

const agreement = (version: number, row: number, changes: Partial<Kpi> = {}): ExitAgreement => ({
  row,
  version,
  kpi: aKpi(changes),
  agreedOn: row,
  people: 'Sato',
  decides: 'Suzuki',
  stopsSuccess: 0.22,
  catchesFailure: 0.73,
  text: '',
});

test('each version tells what changed with it, the newest first', () => {
  const versions = [
    agreement(1, 2),
    agreement(2, 3, { target: 30, exitDates: [400] }),
    agreement(3, 4, { target: 30, exitDates: [400] }),
  ];
  expect(versionSteps(versions).map(({ agreement: { version }, changed }) => [version, changed])).toEqual([
    [3, []],
    [2, ['target', 'exitDate']],
    [1, []],
  ]);
});
