import { expect, test } from 'vitest';
import { exitLooks } from '../../../src/core/kpi/index.ts';
import { utcDay } from '../../../src/core/tables/index.ts';
import { readKpis } from '../../../src/tabs/index.ts';
import { kpiTable } from '../../functions/kpi-table.ts';

const day = (text: string) => utcDay(new Date(text));
const [kpi] = readKpis(
  kpiTable('en', [{ exitDate: '2026-09-01; 2026-04-01; 2026-06-01', exitRule: 'value < 3' }]),
  utcDay,
).kpis;

test('each Exit date that has come is judged on the log up to it', () => {
  if (kpi === undefined) throw new Error('the KPI was not read');
  const entries = [
    { day: day('2026-04-01'), value: 2, row: 2 },
    { day: day('2026-04-02'), value: 1, row: 3 },
  ];
  expect(exitLooks(kpi, entries, day('2026-06-01'))).toEqual([
    { day: day('2026-04-01'), fires: true },
    { day: day('2026-06-01'), fires: false },
  ]);
});
