import { describe, expect, test } from 'vitest';
import type { PlanState } from '../../../../../src/model/plan-overview.ts';
import { concernsOf, plansNamed } from '../../../../../src/sidebar/views/plans/list/plan-list.ts';

const TODAY = 20_778;

/** Everything is as it should be. */
const WELL: PlanState = {
  row: 2,
  account: 'K1A',
  name: 'Alpha',
  tier: 'A',
  filled: 0.5,
  oldestFinding: TODAY - 180,
  noDecisionMaker: 0,
  noChampion: 0,
  singleThreaded: 0,
  blockersWithoutPlan: 0,
  notChecked: 0,
  overdue: 0,
  nextDue: null,
  openPoints: 0,
};

describe('a plan', () => {
  test('needs no care with half of it filled and findings of 180 days', () => {
    expect(concernsOf(WELL, TODAY)).toEqual(new Map());
  });

  test.each([
    [{ noDecisionMaker: 1 }, [['noDecisionMaker', 1]]],
    [
      { noChampion: 1, singleThreaded: 1 },
      [
        ['noChampion', 1],
        ['singleThreaded', 1],
      ],
    ],
    [
      { blockersWithoutPlan: 2, notChecked: 3 },
      [
        ['blockersWithoutPlan', 2],
        ['notChecked', 3],
      ],
    ],
    [{ overdue: 4 }, [['overdue', 4]]],
    [{ oldestFinding: TODAY - 181 }, [['oldFindings', 1]]],
    [{ oldestFinding: null }, [['noFindings', 1]]],
    [{ filled: 0.49 }, [['littleFilled', 1]]],
    // All the checks fail on a tab in which nothing stands yet.
    [{ filled: 0, oldestFinding: null, noDecisionMaker: 1, noChampion: 1, singleThreaded: 1 }, [['notBegun', 1]]],
    // A broken reference: nothing is known, so nothing is claimed but that no finding is seen.
    [
      { filled: null, noDecisionMaker: null, notChecked: null, overdue: null, oldestFinding: null },
      [['noFindings', 1]],
    ],
  ] as const)('with %j needs care for %j', (found, concerns) => {
    expect([...concernsOf({ ...WELL, ...found }, TODAY)]).toEqual(concerns);
  });

  test('is found by a part of its name, whatever the width and case of its letters', () => {
    const plan = (name: string) => ({ account: name, name, tabId: 1, state: null, concerns: new Map() });
    const plans = [plan('アルファ商事'), plan('Beta Works')];
    expect(plansNamed(plans, 'ｱﾙﾌｧ')).toEqual(plans.slice(0, 1));
    expect(plansNamed(plans, 'ＢＥＴＡ')).toEqual(plans.slice(1));
    expect(plansNamed(plans, ' ')).toEqual(plans);
  });
});
