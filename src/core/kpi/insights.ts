import type { Day } from '../../model/calendar.ts';
import type { ExitAgreement, ExitDateState } from '../../model/exit-record.ts';
import type { Kpi, KpiEntry } from '../../model/kpi.ts';
import type {
  DecisionDue,
  FurthestFromPlan,
  InsightWording,
  KpiInsight,
  MovedMost,
  NextExitDate,
  SilentLog,
} from '../../model/kpi-insight.ts';
import { judgedKpi } from './agreements.ts';
import { actualOf, countedEntries } from './counted-entries.ts';
import { exitDateFigures } from './exit-figures.ts';
import { foresee } from './foresee.ts';
import { isBudget } from './goal.ts';
import { expectedOn, paceOn } from './progress.ts';
import { keptPace, ON_TRACK, STALE_DAYS, statusOn } from './status.ts';

/** The decisions that are told of one by one. */
const MOST_DECISIONS = 3;

/** What moved is told of the last four weeks; in days. */
export const RECENT_DAYS = 28;

/** What insights rest on. */
interface InsightGrounds {
  readonly kpis: readonly Kpi[];
  readonly agreements: readonly ExitAgreement[];
  /** As `exitDateStates` gives them. */
  readonly states: readonly ExitDateState[];
  /** The entries of a KPI, in order of their days; also of one that is in the table no more, or otherwise than it was agreed on. */
  readonly entriesOf: (kpi: Kpi) => readonly KpiEntry[];
}

/**
 * What somebody should know about the KPIs as of a day, the most urgent first: which decisions are due, what is furthest from plan, what
 * moved most, which exit date comes next, and where nothing is logged. Of equals the one counts that stands first in the table.
 * A KPI that was given up by an exit is not spoken of any more.
 */
export function kpiInsights(grounds: InsightGrounds, asOf: Day): KpiInsight[] {
  const { kpis, states, entriesOf } = grounds;
  const standings = kpis
    .filter(({ name }) => !isGivenUp(name, states))
    .map((kpi): Standing => {
      const entries = entriesOf(kpi);
      const counted = countedEntries(kpi, entries, asOf);
      return { kpi, entries, counted, actual: actualOf(kpi, counted), status: statusOn(kpi, entries, asOf) };
    });
  const asked = states.filter(({ kpi }) => !isGivenUp(kpi, states));
  return [
    ...decisionsDue({ ...grounds, states: asked }, asOf),
    ...furthestFromPlan(standings, asOf),
    ...movedMost(standings, asOf),
    ...nextExitDate(standings, asked, asOf),
    ...silentLog(standings, asOf),
  ];
}

interface Standing {
  readonly kpi: Kpi;
  readonly entries: readonly KpiEntry[];
  readonly counted: readonly KpiEntry[];
  readonly actual: number | null;
  readonly status: ReturnType<typeof statusOn>;
}

/** Whether an exit was decided on, and no later agreement made a new start. */
function isGivenUp(name: string, states: readonly ExitDateState[]): boolean {
  const own = states.filter(({ kpi }) => kpi === name);
  const exit = own.find(({ decision }) => decision?.decision === 'exit');
  return exit !== undefined && !own.some(({ version }) => (version ?? 0) > (exit.version ?? 0));
}

function decisionsDue({ kpis, agreements, states, entriesOf }: InsightGrounds, asOf: Day): DecisionDue[] {
  const pending = states.filter(({ state, exitDate }) => state === 'pending' && exitDate <= asOf);
  return pending.slice(0, MOST_DECISIONS).map((state, i) => {
    const { exitDate } = state;
    const kpi = judgedKpi(state, kpis, agreements);
    return {
      kind: 'decision due',
      kpi: state.kpi,
      exitDate,
      daysAgo: asOf - exitDate,
      fired: kpi && exitDateFigures(kpi, entriesOf(kpi), exitDate).fired,
      others: i === MOST_DECISIONS - 1 ? pending.length - MOST_DECISIONS : 0,
    };
  });
}

const RUNNING: readonly Standing['status'][] = ['exit', 'stale', 'on track', 'caution', 'at risk'];

function furthestFromPlan(standings: readonly Standing[], asOf: Day): FurthestFromPlan[] {
  const lags = standings.flatMap(({ kpi, actual, status }) => {
    const pace = actual === null ? null : paceOn(kpi, actual, asOf);
    if (actual === null || pace === null || asOf > kpi.due || !RUNNING.includes(status)) return [];
    const kept = keptPace(kpi, actual, asOf);
    return kept < ON_TRACK ? [{ kpi, actual, pace, kept }] : [];
  });
  const furthest = greatest(lags, ({ kept }) => -kept);
  if (furthest === undefined) return [];
  const { kpi, actual, pace } = furthest;
  const expected = expectedOn(kpi, asOf);
  return [{ kind: 'furthest from plan', kpi: kpi.name, wording: wordingOf(kpi), actual, expected, pace }];
}

function movedMost(standings: readonly Standing[], asOf: Day): MovedMost[] {
  const moves = standings.flatMap(({ kpi, entries, actual }): MovedMost[] => {
    const { baseline, target, start, name } = kpi;
    if (actual === null || asOf < start || target === baseline) return [];
    const earlier = actualOf(kpi, countedEntries(kpi, entries, asOf - RECENT_DAYS)) ?? baseline;
    const movedShare = (actual - earlier) / (target - baseline);
    const since = Math.max(start, asOf - RECENT_DAYS);
    const wording = wordingOf(kpi);
    return [{ kind: 'moved most', kpi: name, wording, since, earlier, actual, baseline, target, movedShare }];
  });
  const most = greatest(moves, ({ movedShare }) => Math.abs(movedShare));
  return most === undefined || most.movedShare === 0 ? [] : [most];
}

function nextExitDate(standings: readonly Standing[], states: readonly ExitDateState[], asOf: Day): NextExitDate[] {
  const ahead = states.flatMap(({ state, kpi: name, exitDate }) => {
    const standing = standings.find(({ kpi }) => kpi.name === name);
    return state !== 'to come' || standing === undefined || standing.status === 'achieved'
      ? []
      : [{ exitDate, standing }];
  });
  const next = greatest(ahead, ({ exitDate }) => -exitDate);
  if (next === undefined) return [];
  const { exitDate, standing } = next;
  const { kpi, entries, actual } = standing;
  const { name, target, due } = kpi;
  const prospect = foresee({ kpi, known: asOf, from: asOf, days: [due] }, entries);
  const chance = prospect === null || actual === null ? null : prospect.chanceAt(actual);
  const daysLeft = exitDate - asOf;
  return [{ kind: 'next exit date', kpi: name, wording: wordingOf(kpi), exitDate, daysLeft, target, due, chance }];
}

function silentLog(standings: readonly Standing[], asOf: Day): SilentLog[] {
  const silent = standings.flatMap(({ kpi: { name, start }, counted, status }) => {
    if (status !== 'no data' && status !== 'stale') return [];
    const lastEntry = counted[counted.length - 1]?.day ?? null;
    const daysSilent = asOf - (lastEntry ?? start);
    return daysSilent > STALE_DAYS ? [{ kpi: name, lastEntry, daysSilent }] : [];
  });
  const longest = greatest(silent, ({ daysSilent }) => daysSilent);
  return longest === undefined ? [] : [{ kind: 'silent log', ...longest, others: silent.length - 1 }];
}

function wordingOf(kpi: Kpi): InsightWording {
  return { kind: kpi.kind, direction: kpi.direction, isBudget: isBudget(kpi) };
}

/** The first of those with the greatest measure. */
function greatest<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || measure(item) > measure(best) ? item : best),
    undefined,
  );
}
