import { expect, test } from 'vitest';
import { kpiFigures } from '../../../../src/core/kpi/index.ts';
import { knownFigures } from '../../../../src/sidebar/views/kpis/known-figures.ts';
import { aKpi } from './a-kpi.ts';

const entries = [{ day: 40, value: 2, row: 2 }];

test('figures are worked out again for another row of the log, other terms and another day, and for nothing else', () => {
  const workOut = knownFigures();
  const first = workOut(aKpi(), entries, 100);
  expect(first).toEqual(kpiFigures(aKpi(), entries, 100));
  // Read anew, and a row further down.
  expect(workOut(aKpi(), [{ day: 40, value: 2, row: 3 }], 100)).toBe(first);
  const more = [...entries, { day: 50, value: 1, row: 3 }];
  expect(workOut(aKpi(), more, 100)).toEqual(kpiFigures(aKpi(), more, 100));
  expect(workOut(aKpi({ target: 30 }), more, 100)).toEqual(kpiFigures(aKpi({ target: 30 }), more, 100));
  expect(workOut(aKpi(), more, 200)).toEqual(kpiFigures(aKpi(), more, 200));
});
