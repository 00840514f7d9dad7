import { describe, expect, test } from 'vitest';
import { utcDay } from '../../src/core/tables/index.ts';
import type { InsightWording, KpiInsight } from '../../src/model/kpi-insight.ts';
import { insightParts, insightSentence, shownFigure } from '../../src/text/kpi-insights/index.ts';

const day = (date: string) => utcDay(new Date(date));

const count: InsightWording = { kind: 'count', direction: 'up', isBudget: false };
const level: InsightWording = { ...count, kind: 'level' };
const share: InsightWording = { ...count, kind: 'share' };
const budget: InsightWording = { ...count, direction: 'down', isBudget: true };

const due = {
  kind: 'decision due',
  kpi: 'Meetings',
  exitDate: day('2026-06-30'),
  daysAgo: 63,
  fired: true,
  others: 0,
} as const;
const lag = {
  kind: 'furthest from plan',
  kpi: 'Meetings',
  wording: count,
  actual: 4,
  expected: 8.216,
  pace: 0.487,
} as const;
const move = {
  kind: 'moved most',
  kpi: 'NPS',
  wording: level,
  since: day('2026-10-25'),
  earlier: 42,
  actual: 45,
  baseline: 30,
  target: 60,
  movedShare: 0.1,
} as const;
const next = {
  kind: 'next exit date',
  kpi: 'Meetings',
  wording: count,
  exitDate: day('2026-12-31'),
  daysLeft: 39,
  target: 10,
  due: day('2027-03-31'),
  chance: 0.3512,
} as const;
const silent = {
  kind: 'silent log',
  kpi: 'Meetings',
  lastEntry: day('2026-08-01'),
  daysSilent: 113,
  others: 0,
} as const;

const SENTENCES: readonly (readonly [KpiInsight, en: string, ja: string])[] = [
  [
    due,
    'Decision due: Meetings had its exit date on 2026-06-30, 63 days ago, and no decision is recorded. Its exit rule applies.',
    '判断待ち：「Meetings」の撤退判断日2026-06-30から63日過ぎましたが、判断が記録されていません。撤退ラインに該当しています。',
  ],
  [
    { ...due, daysAgo: 0, fired: false, others: 1 },
    'Decision due: today, 2026-06-30, is the exit date of Meetings, and no decision is recorded. Its exit rule does not apply. 1 more decision is due.',
    '判断待ち：「Meetings」は本日2026-06-30が撤退判断日です。判断はまだ記録されていません。撤退ラインには該当していません。ほかに1件の判断が残っています。',
  ],
  [
    lag,
    'Furthest from plan: Meetings stands at 4, where the plan has 8.2 by now. That is 49% of the way planned so far.',
    '計画との差が最も大きいのは「Meetings」です。現在4（計画は8.2）で、計画に対する進み具合は49%です。',
  ],
  [
    { ...lag, wording: share, kpi: 'Deals', actual: 2, pace: 0.2 },
    'Furthest from plan: Deals stands at 2 wins, where the plan has 8.2 by now. That is 20% of the way planned so far.',
    '計画との差が最も大きいのは「Deals」です。現在2件（計画は8.2件）で、計画に対する進み具合は20%です。',
  ],
  [
    { ...lag, wording: { ...level, direction: 'down' }, kpi: 'Days', actual: 32, expected: 25, pace: -0.4 },
    'Furthest from plan: Days stands at 32, where the plan has 25 by now. It has moved away from its target since the start.',
    '計画との差が最も大きいのは「Days」です。現在32（計画は25）で、開始時より目標から遠ざかっています。',
  ],
  [
    { ...lag, wording: budget, kpi: 'Lost', actual: 3, expected: 1.5, pace: 2 },
    'Furthest from plan: Lost stands at 3, where the plan allows no more than 1.5 by now.',
    '計画との差が最も大きいのは「Lost」です。現在3で、計画上の上限1.5を上回っています。',
  ],
  [
    move,
    'Moved most: NPS went from 42 to 45 since 2026-10-25, 10% of the whole way from 30 to 60.',
    '直近で最も動いたのは「NPS」です。2026-10-25から現在までに42から45になり、起点30から目標60までの道のりの10%分進みました。',
  ],
  [
    { ...move, actual: 39, movedShare: -0.1 },
    'Moved most: NPS went from 42 to 39 since 2026-10-25, 10% of the whole way from 30 to 60, in the wrong direction.',
    '直近で最も動いたのは「NPS」です。2026-10-25から現在までに42から39になり、起点30から目標60までの道のりの10%分後退しました。',
  ],
  [
    { ...move, wording: share, kpi: 'Deals', earlier: 3, actual: 5, baseline: 0, target: 8, movedShare: 0.25 },
    'Moved most: Deals went from 3 to 5 wins since 2026-10-25, 25% of the 8 wanted.',
    '直近で最も動いたのは「Deals」です。2026-10-25から現在までに3件から5件になり、目標8件の25%分進みました。',
  ],
  [
    { ...move, wording: budget, kpi: 'Lost', earlier: 1, actual: 2, baseline: 0, target: 3, movedShare: 1 / 3 },
    'Moved most: Lost went from 1 to 2 since 2026-10-25, which uses up 33% of the room between 0 and its limit of 3.',
    '直近で最も動いたのは「Lost」です。2026-10-25から現在までに1から2になり、起点0から上限3までの余裕の33%を使いました。',
  ],
  [
    next,
    'Next exit date: Meetings on 2026-12-31, in 39 days. As things stand, the chance of reaching 10 by 2027-03-31 is 35%.',
    '次の撤退判断日は「Meetings」の2026-12-31（あと39日）です。現状のままなら、2027-03-31までに目標10に届く見込みは35%です。',
  ],
  [
    { ...next, wording: { ...level, direction: 'down' }, daysLeft: 1 },
    'Next exit date: Meetings on 2026-12-31, in 1 day. As things stand, the chance of standing at or below 10 on 2027-03-31 is 35%.',
    '次の撤退判断日は「Meetings」の2026-12-31（あと1日）です。現状のままなら、2027-03-31時点で目標10以下である見込みは35%です。',
  ],
  [
    { ...next, wording: share },
    'Next exit date: Meetings on 2026-12-31, in 39 days. As things stand, the chance of reaching 10 wins by 2027-03-31 is 35%.',
    '次の撤退判断日は「Meetings」の2026-12-31（あと39日）です。現状のままなら、2027-03-31までに目標10件に届く見込みは35%です。',
  ],
  [
    { ...next, wording: budget },
    'Next exit date: Meetings on 2026-12-31, in 39 days. As things stand, the chance of keeping to at most 10 until 2027-03-31 is 35%.',
    '次の撤退判断日は「Meetings」の2026-12-31（あと39日）です。現状のままなら、2027-03-31時点で上限10以内に収まる見込みは35%です。',
  ],
  [
    { ...next, chance: null },
    'Next exit date: Meetings on 2026-12-31, in 39 days. The log has too little yet to tell its chance.',
    '次の撤退判断日は「Meetings」の2026-12-31（あと39日）です。データ不足のため、達成の見込みはまだ計算できません。',
  ],
  [
    { ...silent, others: 2 },
    'Nothing has been logged for Meetings since 2026-08-01, 113 days ago. The same goes for 2 more KPIs.',
    '「Meetings」は2026-08-01を最後に113日間記録されていません。ほかにも2件の指標で記録が途絶えています。',
  ],
  [
    { ...silent, lastEntry: null, daysSilent: 20 },
    'Nothing has been logged for Meetings yet, 20 days after its start.',
    '「Meetings」は開始から20日間、一度も記録されていません。',
  ],
];

describe('an insight is a sentence to read aloud:', () => {
  test.each(SENTENCES)('%#', (insight, en, ja) => {
    expect(insightSentence(insight, 'en')).toBe(en);
    expect(insightSentence(insight, 'ja')).toBe(ja);
  });
});

test('every number of a sentence is a part of its own, with the figure that it is', () => {
  for (const [insight] of SENTENCES) {
    for (const language of ['en', 'ja'] as const) {
      const parts = insightParts(insight, language);
      for (const part of parts) if (typeof part === 'string') expect(part).not.toMatch(/\d/);
      // Texts beside each other would be one.
      parts.slice(1).forEach((part, i) => {
        expect([typeof part, typeof parts[i]]).not.toEqual(['string', 'string']);
      });
    }
  }
  expect(insightParts(lag, 'ja').filter((part) => typeof part !== 'string')).toEqual([
    { value: 4, format: 'number', figure: 'actual' },
    { value: 8.216, format: 'number', figure: 'expected' },
    { value: 0.487, format: 'percent', figure: 'pace' },
  ]);
});

test('numbers have separators and as few digits as say what they are', () => {
  const shown = (value: number) => shownFigure({ value, format: 'number', figure: 'actual' });
  expect([1_234_567.89, 1000, -4_321.04, 0.1234, 0.5, 0.999, 0, 12.96, -84.95].map(shown)).toEqual([
    '1,234,567.9',
    '1,000',
    '-4,321',
    '0.12',
    '0.5',
    '1',
    '0',
    '13',
    '-85',
  ]);
});
