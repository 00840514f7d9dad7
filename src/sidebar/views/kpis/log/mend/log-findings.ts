import { entriesSetAside } from '../../../../../core/kpi/index.ts';
import { fold, writtenDay } from '../../../../../core/tables/index.ts';
import type { Kpi, KpiLogColumn } from '../../../../../model/kpi.ts';
import type { LogRemark } from '../../../../../tabs/index.ts';
import type { KpiReading } from '../../kpi-reading.ts';
import { isWhole } from '../judged-rows.ts';
import { mistakenNames } from '../logged-rows.ts';
import { nearestName } from '../nearest-name.ts';

/** What can be wrong with a row of the log, in the order in which it is listed. */
export const LOG_PROBLEMS = [
  'no such kpi',
  'kpi with mistake',
  'unreadable',
  'not whole',
  'identical',
  'two levels',
  'future',
  'before start',
  'after due',
] as const;
type LogProblem = (typeof LOG_PROBLEMS)[number];

/** A cell of the log to look at. */
export interface LogFinding {
  readonly problem: LogProblem;
  /** Number of the row within the log, whose header is row 1. */
  readonly row: number;
  readonly column: KpiLogColumn;
  /** What stands there. */
  readonly found: string;
  /** Whose row it is, where that is known; for `no such kpi` the name that may be meant. */
  readonly kpi: string | null;
  /** The row that it repeats. */
  readonly earlierRow: number | null;
}

/** All that is wrong in the log as of today, problem by problem, each in the order of the rows. */
export function logFindings(reading: Pick<KpiReading, 'kpis' | 'rows' | 'log' | 'today'>): LogFinding[] {
  const { kpis } = reading.kpis;
  const owners = new Map<number, Kpi>();
  const asideOf = kpis.flatMap((kpi) => {
    const entries = reading.log.entries.get(kpi.name) ?? [];
    for (const { row } of entries) owners.set(row, kpi);
    return entriesSetAside(kpi, entries, reading.today).map(({ entry, reason }): LogFinding => {
      const problem = reason === 'after the day' ? 'future' : reason;
      return { problem, row: entry.row, column: 'date', found: writtenDay(entry.day), kpi: kpi.name, earlierRow: null };
    });
  });
  const { entries } = reading.log;
  const parts = kpis.flatMap((kpi) =>
    (entries.get(kpi.name) ?? []).flatMap(({ row, ...entry }): LogFinding[] => {
      if (isWhole(kpi, entry)) return [];
      const found = String(entry.value);
      return [{ problem: 'not whole', row, column: 'value', found, kpi: kpi.name, earlierRow: null }];
    }),
  );
  const names = kpis.map(({ name }) => name);
  const mistaken = mistakenNames(reading);
  const nearest = new Map<string, string | null>();
  const nearestOf = (found: string) => {
    if (!nearest.has(found)) nearest.set(found, nearestName(found, names));
    return nearest.get(found) ?? null;
  };
  const remarked = reading.log.remarks.map(({ code, row, column, found, earlierRow = null }): LogFinding => {
    const owner = owners.get(row);
    const problem = problemOf(code, found, owner, mistaken);
    const kpi = problem === 'no such kpi' ? nearestOf(found) : (owner?.name ?? null);
    return { problem, row, column, found, kpi, earlierRow };
  });
  return [...remarked, ...parts, ...asideOf].sort(
    (a, b) => LOG_PROBLEMS.indexOf(a.problem) - LOG_PROBLEMS.indexOf(b.problem) || a.row - b.row,
  );
}

function problemOf(
  code: LogRemark['code'],
  found: string,
  owner: Kpi | undefined,
  mistaken: ReadonlySet<string>,
): LogProblem {
  if (code === 'repeated') return owner?.kind === 'level' ? 'two levels' : 'identical';
  if (code === 'no such kpi' && mistaken.has(fold(found))) return 'kpi with mistake';
  return code;
}
