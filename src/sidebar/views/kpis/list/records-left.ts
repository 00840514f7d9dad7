import { latestAgreement } from '../../../../core/kpi/index.ts';
import { fold } from '../../../../core/tables/index.ts';
import type { KpiReading } from '../kpi-reading.ts';

/** What the record keeps of a KPI that is in no row of the table: it was renamed there, or taken out. */
interface RecordLeft {
  /** As the record spells it. */
  readonly kpi: string;
  /** The version of its exit line; `null` where there are decisions alone. */
  readonly version: number | null;
  /** Number of the row in the record. */
  readonly row: number;
}

/** The KPIs that the record knows and the table does not. One that was given up by an exit may well be gone. */
export function recordsLeft({
  rows,
  agreements,
  decisions,
}: Pick<KpiReading, 'rows' | 'agreements' | 'decisions'>): RecordLeft[] {
  const inTable = new Set(rows.map(({ name }) => fold(name)));
  const names = new Map([...agreements.map(({ kpi }) => kpi.name), ...decisions.map(({ kpi }) => kpi)].map(byFold));
  return [...names].flatMap(([key, kpi]): RecordLeft[] => {
    const own = decisions.filter((decision) => fold(decision.kpi) === key);
    const last = own[own.length - 1];
    const agreement = latestAgreement(agreements, kpi);
    const row = agreement?.row ?? last?.row;
    if (inTable.has(key) || row === undefined || last?.decision === 'exit') return [];
    return [{ kpi, version: agreement?.version ?? null, row }];
  });
}

function byFold(name: string): readonly [string, string] {
  return [fold(name), name];
}
