import type { KpiEntry, KpiKind } from '../../model/kpi.ts';
import { amountProspect } from './amount-prospect.ts';
import { countProspect } from './count-prospect.ts';
import { countedEntries } from './counted-entries.ts';
import { isReached, staysReached } from './goal.ts';
import { levelProspect } from './level-prospect.ts';
import type { Prospect, ProspectQuestion } from './prospect.ts';
import { shareProspect } from './share-prospect.ts';

const PROSPECTS: Readonly<
  Record<KpiKind, (question: ProspectQuestion, counted: readonly KpiEntry[]) => Prospect | null>
> = { share: shareProspect, count: countProspect, amount: amountProspect, level: levelProspect };

/** What may become of a KPI; `null` where its log says too little, or nothing has begun. */
export function foresee(question: ProspectQuestion, entries: readonly KpiEntry[]): Prospect | null {
  const { kpi, known, from } = question;
  if (from < kpi.start) return null;
  const prospect = PROSPECTS[kpi.kind](question, countedEntries(kpi, entries, known));
  if (prospect === null) return null;
  return {
    ...prospect,
    chanceAt: (actual) => (staysReached(kpi) && isReached(kpi, actual) ? 1 : prospect.chanceAt(actual)),
  };
}
