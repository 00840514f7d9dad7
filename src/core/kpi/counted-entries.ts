import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../model/kpi.ts';

/** The entries that count on a day: those from Start to that day, and not after Due. */
export function countedEntries({ start, due }: Pick<Kpi, 'start' | 'due'>, entries: readonly KpiEntry[], asOf: Day) {
  return entries.filter(({ day }) => day >= start && day <= Math.min(asOf, due));
}

/** The KPI's value by its counted entries, in order of their days; `null` for a level without any. */
export function actualOf({ kind, baseline }: Kpi, counted: readonly KpiEntry[]): number | null {
  if (kind === 'level') return counted[counted.length - 1]?.value ?? null;
  return counted.reduce((sum, { value }) => sum + value, baseline);
}

/** Why an entry does not count on a day. */
type SetAside = 'before start' | 'after the day' | 'after due';

/** The entries that do not count on a day, each with the reason, so that none is passed over in silence. */
export function entriesSetAside({ start, due }: Pick<Kpi, 'start' | 'due'>, entries: readonly KpiEntry[], asOf: Day) {
  return entries.flatMap((entry): { readonly entry: KpiEntry; readonly reason: SetAside }[] => {
    if (entry.day < start) return [{ entry, reason: 'before start' }];
    if (entry.day > due) return [{ entry, reason: 'after due' }];
    return entry.day > asOf ? [{ entry, reason: 'after the day' }] : [];
  });
}
