import { kpiFigures } from '../../../core/kpi/index.ts';
import type { Day } from '../../../model/calendar.ts';
import type { Kpi, KpiEntry, KpiFigures } from '../../../model/kpi.ts';

/** Works out where a KPI stands on a day. */
export type WorkOutFigures = (kpi: Kpi, entries: readonly KpiEntry[], today: Day) => KpiFigures;

/** Works out figures, and keeps the last of each KPI: where the tabs are read anew, only what has changed takes its time again. */
export function knownFigures(): WorkOutFigures {
  const known = new Map<string, { readonly of: string; readonly figures: KpiFigures }>();
  return (kpi, entries, today) => {
    const of = JSON.stringify([kpi, entries.map(({ day, value }) => [day, value]), today]);
    const last = known.get(kpi.name);
    if (last?.of === of) return last.figures;
    const figures = kpiFigures(kpi, entries, today);
    known.set(kpi.name, { of, figures });
    return figures;
  };
}
