import { expect, test } from 'vitest';
import { rateTold } from '../../../../../src/sidebar/views/kpis/list/rate-told.ts';
import { kpisViewWords } from '../../../../../src/text/sidebar/kpis/index.ts';
import { aKpi } from '../a-kpi.ts';

const UP = { baseline: 0, target: 20 };
const FALL = { direction: 'down', baseline: 50_000, target: 20_000 } as const;
const AT_MOST = { direction: 'down', target: 10, period: 'week' } as const;
const AT_LEAST = { baseline: 100, target: 90 };

test.each([
  [UP, 4, 1.13, 0.6, 'Needed per month: 1.13 (so far 0.6)', '必要ペース：月 1.13（これまで 0.6）'],
  [FALL, 41_000, 4418, -3000, 'To fall by 4,418 per month (so far 3,000)', '必要な減少：月 4,418（これまで 3,000）'],
  [
    FALL,
    53_000,
    7000,
    1000,
    'To fall by 7,000 per month (so far a rise of 1,000)',
    '必要な減少：月 7,000（これまで 1,000の増加）',
  ],
  [AT_MOST, 3, 0, 0.5, '7 left until the limit (so far 0.5 per week)', '上限まであと7（これまで 週 0.5）'],
  [AT_MOST, 12, 1, 2, '2 over the limit (so far 2 per week)', '上限を2超過（これまで 週 2）'],
  [AT_LEAST, 95, 0, -1, '5 above the limit (so far -1 per month)', '下限まであと5（これまで 月 -1）'],
] as const)('the rate of %o at %d', (terms, actual, requiredRate, runRate, en, ja) => {
  const told = (language: 'en' | 'ja') =>
    rateTold(aKpi(terms), { actual, requiredRate, runRate }, kpisViewWords[language].list);
  expect(told('en')).toBe(en);
  expect(told('ja')).toBe(ja);
});

test('there is none without data, nor where no time is left', () => {
  const { list } = kpisViewWords.en;
  expect(rateTold(aKpi(), { actual: 'no data', requiredRate: 'no data', runRate: 'no data' }, list)).toBeNull();
  expect(rateTold(aKpi(), { actual: 3, requiredRate: null, runRate: 1 }, list)).toBeNull();
});
