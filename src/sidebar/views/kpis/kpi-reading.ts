import type { KpiTabsSeen } from '../../../actions/kpis-seen.ts';
import { exitDateStates, kpiFigures } from '../../../core/kpi/index.ts';
import type { Day } from '../../../model/calendar.ts';
import type { ExitAgreement, ExitDateState, ExitDecision } from '../../../model/exit-record.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Kpi, KpiEntry, KpiFigures } from '../../../model/kpi.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import type { SentTable } from '../../../model/sent-table.ts';
import { dayOfReceived, openKpiLog, readExitRecord, readKpis, receivedTable } from '../../../tabs/index.ts';
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
  readonly log: ReturnType<typeof openKpiLog>;
  readonly agreements: readonly ExitAgreement[];
  readonly decisions: readonly ExitDecision[];
  /** Rows of the record that cannot be read. */
  readonly recordIssues: ReturnType<typeof readExitRecord>['issues'];
  /** Exit dates, in their order, and what has become of each. */
  readonly states: readonly ExitDateState[];
  /** The log of a KPI, in order of its days; also of one that is not in the table, or otherwise. */
  readonly entriesOf: (kpi: Kpi) => readonly KpiEntry[];
  /** Where a KPI stands today; worked out when it is asked for first. */
  readonly figuresOf: (kpi: Kpi) => KpiFigures;
}

/** Reads the tabs of KPIs as the functions would. */
export function readKpiReading(seen: KpiTabsSeen, today: Day, workOut: WorkOutFigures = kpiFigures): KpiReading {
  const tables = { kpis: received(seen.kpis), log: received(seen.log), record: received(seen.record) };
  const kpis = readKpis(tables.kpis?.cells ?? [], dayOfReceived);
  const log = openKpiLog(tables.log?.cells ?? [], kpis.kpis, dayOfReceived);
  const { agreements, decisions, issues: recordIssues } = readExitRecord(tables.record?.cells ?? [], dayOfReceived);
  const { entriesOf } = log;
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

/** The mistakes in the KPI table; that a table begins without any row is none. */
export function kpiMistakes({ kpis }: Pick<KpiReading, 'kpis'>): readonly Issue[] {
  return kpis.issues.filter(({ code }) => code !== 'empty' && code !== 'no rows');
}

function received(table: SentTable | null): PlacedTable | null {
  return table && receivedTable(table);
}
