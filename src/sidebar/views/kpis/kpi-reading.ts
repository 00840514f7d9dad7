import type { KpiTabsSeen } from '../../../actions/kpis-seen.ts';
import { exitDateStates, kpiFigures } from '../../../core/kpi/index.ts';
import type { Day } from '../../../model/calendar.ts';
import type { ExitAgreement, ExitDateState, ExitDecision } from '../../../model/exit-record.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Kpi, KpiEntry, KpiFigures } from '../../../model/kpi.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import type { SentTable } from '../../../model/sent-table.ts';
import { dayOfReceived, readExitRecord, readKpiLog, readKpis, receivedTable } from '../../../tabs/index.ts';
import type { WorkOutFigures } from './known-figures.ts';
import { type KpiRow, kpiRows } from './kpi-rows.ts';

/** What the tabs of KPIs mean, worked out with the same core as the functions. */
export interface KpiReading {
  readonly seen: KpiTabsSeen;
  /** The tables where they stand, each `null` where there is none. */
  readonly tables: Readonly<Record<'kpis' | 'log' | 'record', PlacedTable | null>>;
  /** In the spreadsheet's zone. */
  readonly today: Day;
  /** The KPIs without mistakes, all the mistakes, and the language of the table. */
  readonly kpis: ReturnType<typeof readKpis>;
  /** The rows of the KPI table, those with mistakes too. */
  readonly rows: readonly KpiRow[];
  readonly log: ReturnType<typeof readKpiLog>;
  readonly agreements: readonly ExitAgreement[];
  readonly decisions: readonly ExitDecision[];
  /** Rows of the record that cannot be read. */
  readonly recordIssues: ReturnType<typeof readExitRecord>['issues'];
  /** Exit dates, in their order, and what has become of each. */
  readonly states: readonly ExitDateState[];
  /** The log of a KPI, in order of its days. */
  readonly entriesOf: (kpi: Pick<Kpi, 'name'>) => readonly KpiEntry[];
  /** Where a KPI stands today; worked out when it is asked for first. */
  readonly figuresOf: (kpi: Kpi) => KpiFigures;
}

/** Reads the tabs of KPIs as the functions would. */
export function readKpiReading(seen: KpiTabsSeen, today: Day, workOut: WorkOutFigures = kpiFigures): KpiReading {
  const tables = { kpis: received(seen.kpis), log: received(seen.log), record: received(seen.record) };
  const kpis = readKpis(tables.kpis?.cells ?? [], dayOfReceived);
  const log = readKpiLog(tables.log?.cells ?? [], kpis.kpis, dayOfReceived);
  const { agreements, decisions, issues: recordIssues } = readExitRecord(tables.record?.cells ?? [], dayOfReceived);
  const entriesOf = ({ name }: Pick<Kpi, 'name'>) => log.entries.get(name) ?? NO_ENTRIES;
  const figures = new Map<Kpi, KpiFigures>();
  return {
    seen,
    tables,
    today,
    kpis,
    rows: kpiRows({ seen, tables, kpis }),
    log,
    agreements,
    decisions,
    recordIssues,
    states: exitDateStates(kpis.kpis, agreements, decisions, today),
    entriesOf,
    figuresOf: (kpi) => {
      const known = figures.get(kpi) ?? workOut(kpi, entriesOf(kpi), today);
      figures.set(kpi, known);
      return known;
    },
  };
}

/** One list for all, so that nothing takes it for a new one. */
const NO_ENTRIES: readonly KpiEntry[] = [];

/** The mistakes in the KPI table; that a table begins without any row is none. */
export function kpiMistakes({ kpis }: Pick<KpiReading, 'kpis'>): readonly Issue[] {
  return kpis.issues.filter(({ code }) => code !== 'empty' && code !== 'no rows');
}

function received(table: SentTable | null): PlacedTable | null {
  return table && receivedTable(table);
}
