import { useRef, useState } from 'preact/hooks';
import type { MadePlans, MakePlansRequest } from '../../../../model/plan-request.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { ask } from '../../../door.ts';
import type { ViewProps } from '../../../view-props.ts';

/** Plans that are asked for, and how far it has come. */
interface Making {
  readonly accounts: MakePlansRequest['accounts'];
  readonly refresh: boolean;
  /** How many of the accounts were seen to. */
  readonly done: number;
  readonly sum: Sum;
}

/** What came of all batches; the same as of one, but that the tabs that were made are counted. */
interface Sum {
  readonly made: number;
  readonly refreshed: number;
  readonly already: number;
  readonly gone: number;
  readonly withoutIds: number;
}

/** Makes plans batch by batch, and knows what is left when it was stopped or failed. */
export interface PlanMaker {
  /** What was asked for last; `null` before that, and once somebody has taken note. */
  readonly making: Making | null;
  readonly make: (accounts: MakePlansRequest['accounts'], refresh: boolean) => Promise<MadePlans['made']>;
  readonly goOn: () => void;
  readonly forget: () => void;
}

/** The plans that one part of the page makes. */
export function useMaking({ language, run }: Pick<ViewProps, 'language' | 'run'>): PlanMaker {
  const says = plansViewWords[language].make;
  const [making, setMaking] = useState<Making | null>(null);
  // A batch may follow before the page is drawn anew.
  const latest = useRef<Making | null>(null);
  const keep = (next: Making | null) => {
    latest.current = next;
    setMaking(next);
  };
  const work = async (begun: Making): Promise<MadePlans['made']> => {
    const made: MadePlans['made'][number][] = [];
    const { accounts, refresh } = begun;
    await run(
      says.making,
      async ({ tell, isStopped }) => {
        keep(begun);
        let { done, sum } = begun;
        while (done < accounts.length && !(done > begun.done && isStopped())) {
          if (accounts.length > BATCH) tell(done, accounts.length);
          const batch = nextBatch(accounts.slice(done));
          const outcome = await ask('makePlans', { language, accounts: batch, refresh });
          if (outcome.status !== 'done') return outcome;
          made.push(...outcome.made);
          done += batch.length;
          sum = added(sum, outcome);
          keep({ accounts, refresh, done, sum });
        }
        const overview = await ask('refreshPlanOverview', { language });
        return overview.status === 'done' ? { status: 'done', ...sum } : overview;
      },
      says.done,
    );
    return made;
  };
  return {
    making,
    make: (accounts, refresh) => work({ accounts, refresh, done: 0, sum: NOTHING }),
    goOn: () => {
      if (latest.current) work(latest.current);
    },
    forget: () => keep(null),
  };
}

/** Few enough that a batch ends well within the time that an action may take. */
const BATCH = 10;

/** The last batch takes one more rather than leave it over: the script shows the tab of a plan that it makes alone. */
function nextBatch<Account>(left: readonly Account[]): readonly Account[] {
  return left.length === BATCH + 1 ? left : left.slice(0, BATCH);
}

const NOTHING: Sum = { made: 0, refreshed: 0, already: 0, gone: 0, withoutIds: 0 };

function added(sum: Sum, { made, refreshed, already, gone, withoutIds }: MadePlans): Sum {
  return {
    made: sum.made + made.length,
    refreshed: sum.refreshed + refreshed,
    already: sum.already + already,
    gone: sum.gone + gone,
    withoutIds: sum.withoutIds + withoutIds,
  };
}
