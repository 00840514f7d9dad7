import { exitDateStates, kpiFigures } from '../../core/kpi/index.ts';
import { fold } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { ExitAgreement, ExitDateState, ExitDecision } from '../../model/exit-record.ts';
import type { Issue } from '../../model/issue.ts';
import type { Kpi, KpiEntry, KpiFigures, KpiStatus } from '../../model/kpi.ts';
import type { TargetStanding } from '../targets/target-standings.ts';

/** What a report is made from: the tables as they were read. */
export interface ReportSources {
  /** The day whose state the report keeps. */
  readonly asOf: Day;
  readonly kpis: readonly Kpi[];
  /** The log of a KPI, in order of its days; also of one that is in the table no more, or otherwise than it was agreed on. */
  readonly entriesOf: (kpi: Kpi) => readonly KpiEntry[];
  /** Mistakes for which nothing of the log can be read. */
  readonly logIssues: readonly Issue[];
  /** How many rows cannot be read; of the log also those that belong to no KPI. */
  readonly setAside: { readonly log: number; readonly record: number };
  readonly agreements: readonly ExitAgreement[];
  readonly decisions: readonly ExitDecision[];
  /** The list of targets, empty where there is none. */
  readonly standings: readonly TargetStanding[];
  /** Whether the list has ranks and scores, for which the ranking must be free of mistakes. */
  readonly isRanked: boolean;
}

/** A KPI as a report shows it. */
export interface ReportedKpi {
  readonly kpi: Kpi;
  readonly entries: readonly KpiEntry[];
  readonly figures: KpiFigures;
  /** The exit date that waits for its decision, else the next one to come. */
  readonly nextExit: ExitDateState | null;
}

/** What the tables come to as of the day. */
export interface ReportState extends ReportSources {
  /** Those first that need attention first. */
  readonly reported: readonly ReportedKpi[];
  readonly states: readonly ExitDateState[];
}

/** The statuses, those first that need attention first. */
const ATTENTION: readonly KpiStatus[] = [
  'exit',
  'at risk',
  'stale',
  'caution',
  'no data',
  'ended',
  'on track',
  'not started',
  'achieved',
];

/** Works out where everything stands on the day; what was recorded after it is not known yet. */
export function reportState(sources: ReportSources): ReportState {
  const { asOf, kpis, entriesOf } = sources;
  const agreements = sources.agreements.filter(({ agreedOn }) => agreedOn <= asOf);
  const decisions = sources.decisions.filter(({ decidedOn }) => decidedOn <= asOf);
  const states = exitDateStates(kpis, agreements, decisions, asOf);
  const reported = kpis.map((kpi): ReportedKpi => {
    const entries = entriesOf(kpi);
    const own = states.filter((state) => fold(state.kpi) === fold(kpi.name));
    const inState = (wanted: ExitDateState['state']) => own.find(({ state }) => state === wanted);
    const nextExit = inState('pending') ?? inState('to come') ?? null;
    return { kpi, entries, figures: kpiFigures(kpi, entries, asOf), nextExit };
  });
  const urgency = ({ nextExit, figures }: ReportedKpi) =>
    nextExit?.state === 'pending' ? -1 : ATTENTION.indexOf(figures.status);
  return {
    ...sources,
    agreements,
    decisions,
    states,
    reported: [...reported].sort((a, b) => urgency(a) - urgency(b)),
  };
}
