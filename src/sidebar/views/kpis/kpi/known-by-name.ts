import { latestAgreement } from '../../../../core/kpi/index.ts';
import { fold, readText } from '../../../../core/tables/index.ts';
import { kpiLogPositions } from '../../../../tabs/index.ts';
import type { KpisViewWords } from '../../../../text/sidebar/kpis/index.ts';
import type { KpiReading } from '../kpi-reading.ts';

/** What belongs to a KPI by its name alone, and would no longer if that changed. */
interface KnownByName {
  /** Rows of the log, readable or not. */
  readonly entries: number;
  /** The version of its exit line; `null` where nobody has agreed on one. */
  readonly version: number | null;
  /** Decisions in the record. */
  readonly decisions: number;
}

/** Counts what belongs to a name. */
export function knownByName(
  { tables, agreements, decisions }: Pick<KpiReading, 'tables' | 'agreements' | 'decisions'>,
  name: string,
): KnownByName {
  const isIt = (other: string) => fold(other) === fold(name);
  const [header = [], ...rows] = tables.log?.cells ?? [];
  const nameAt = kpiLogPositions(header).get('kpi') ?? -1;
  return {
    entries: rows.filter((row) => isIt(readText(row[nameAt]) ?? '')).length,
    version: latestAgreement(agreements, name)?.version ?? null,
    decisions: decisions.filter(({ kpi }) => isIt(kpi)).length,
  };
}

/** Why a name stays, and what to do to have another one all the same; `null` where nothing keeps it. */
export function whyNameStays(
  { entries, version, decisions }: KnownByName,
  { form, list }: KpisViewWords,
): string | null {
  const { logged, agreed, decided, stays, renameLogged, renameRecorded } = form.name;
  const isRecorded = version !== null || decisions > 0;
  if (entries === 0 && !isRecorded) return null;
  const what = [
    ...(entries > 0 ? [logged(entries)] : []),
    ...(version === null ? [] : [agreed(version)]),
    ...(decisions > 0 ? [decided(decisions)] : []),
  ];
  return `${stays(what.join(list.and))}${isRecorded ? renameRecorded : renameLogged}`;
}
