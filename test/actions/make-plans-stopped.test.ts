import { describe, expect, test } from 'vitest';
import { spreadsheetWithPlans, type WithPlans } from './plans-spreadsheet.ts';

describe('making plans that stops anywhere', () => {
  const begin = () => {
    const opened = spreadsheetWithPlans();
    opened.sheet('Targets').activate();
    opened.host.services.SpreadsheetApp.flush();
    return opened;
  };
  /** Makes plans undisturbed: how many calls that takes, and what there is then. */
  const undisturbed = (rows: readonly number[]) => {
    const opened = begin();
    const before = opened.host.roundTrips().calls;
    opened.make(rows);
    const calls = opened.host.roundTrips().calls - before;
    const state = opened.state();
    opened.host.close();
    return { calls, state };
  };
  /** Stops runs at calls a few apart, and repeats each that left the spreadsheet as none did before. */
  const stopEverywhere = (rows: readonly number[], stride: number, stop: (opened: WithPlans, call: number) => void) => {
    const { calls, state } = undisturbed(rows);
    const known = new Set<string>();
    for (let call = 1; call <= calls; call += stride) {
      const opened = begin();
      stop(opened, call);
      opened.call('makePlans', opened.planRequest(rows));
      opened.host.testing.setCallCost(0);
      opened.host.testing.limitTime('browser', 360_000);
      const left = JSON.stringify(opened.state());
      if (!known.has(left)) {
        opened.make(rows);
        expect({ call, ...opened.state() }).toEqual({ call, ...state });
      }
      known.add(left);
      opened.host.close();
    }
    return known.size;
  };
  const fail = ({ host }: WithPlans, call: number) => host.failCall(call);
  const runOutOfTime = ({ host }: WithPlans, call: number) => {
    host.testing.setCallCost(1_000);
    host.testing.limitTime('browser', call * 1_000 - 1);
  };

  test('because a service call fails ends, when it is repeated, as if nothing had happened', {
    timeout: 600_000,
  }, () => {
    expect(stopEverywhere([5], 3, fail)).toBeGreaterThan(50);
  });

  test('between several plans ends there, too, and so does one whose time is up', { timeout: 600_000 }, () => {
    stopEverywhere([2, 3, 5], 61, fail);
    expect(stopEverywhere([2, 5], 13, runOutOfTime)).toBeGreaterThan(3);
  });
});
