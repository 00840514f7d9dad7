import { isBlank, quotable, readText, toTable } from '../core/tables/index.ts';
import type { Day, DayOf } from '../model/calendar.ts';
import type { ResultCell } from '../model/cell.ts';
import type { Issue } from '../model/issue.ts';
import type { Kpi, KpiEntry } from '../model/kpi.ts';
import type { Language } from '../model/language.ts';
import { kpiFinder, readKpiLog, readKpis } from '../tabs/index.ts';
import { kpisWords } from '../text/kpis/index.ts';
import { readReference, singleCell } from './arguments.ts';
import { refuseMistakes } from './mistakes.ts';

/** The arguments that every KPI function shares, as Sheets hands them over. */
export interface KpiArguments {
  readonly kpis: unknown;
  readonly log: unknown;
  readonly asOf: unknown;
  readonly dayOf: DayOf;
}

/** KPIs with their logs, without mistakes, as of a day. */
export interface LoggedKpis {
  readonly kpis: readonly Kpi[];
  readonly language: Language;
  readonly asOf: Day;
  readonly entriesOf: (kpi: Kpi) => readonly KpiEntry[];
}

/**
 * Reads the arguments of a KPI function. Rows of the log that cannot be read, or whose KPI the table lacks, are ignored here.
 *
 * @param furtherIssues - mistakes in the function's own arguments, reported together with those of the tables.
 * @throws Error with a sentence for each mistake that a person can fix.
 */
export function readLoggedKpis(given: KpiArguments, furtherIssues: readonly Issue[] = []): LoggedKpis {
  const { kpis, language, issues } = readKpis(toTable(given.kpis), given.dayOf);
  const log = readKpiLog(toTable(given.log), kpis, given.dayOf);
  const { reference, issues: dateIssues } = readReference(given.asOf, given.dayOf);
  const noDate: readonly Issue[] =
    reference === null && dateIssues.length === 0 ? [{ code: 'blank', place: 'as_of' }] : dateIssues;
  refuseMistakes([...issues, ...log.issues, ...furtherIssues, ...noDate], language);
  return { kpis, language, asOf: reference?.asOf ?? 0, entriesOf: ({ name }) => log.entries.get(name) ?? [] };
}

/** The same with the one KPI that an argument names. */
export function readLoggedKpi(
  given: KpiArguments & { readonly kpi: unknown },
  furtherIssues: readonly Issue[] = [],
): LoggedKpis & { readonly kpi: Kpi } {
  const name = singleCell(given.kpi, given.dayOf);
  const { kpis, issues } = readKpis(toTable(given.kpis), given.dayOf);
  const kpi = kpiFinder(kpis)(readText(name) ?? '');
  // A row with a mistake is no KPI yet, and reported anyway.
  const isUnknown = kpi === undefined && issues.length === 0;
  const nameIssues: readonly Issue[] = isBlank(name)
    ? [{ code: 'blank', place: 'kpi' }]
    : isUnknown
      ? [{ code: 'no such kpi', place: 'kpi', found: quotable(name, given.dayOf) }]
      : [];
  const logged = readLoggedKpis(given, [...nameIssues, ...furtherIssues]);
  if (kpi === undefined) throw new RangeError('a KPI that was neither found nor reported');
  return { ...logged, kpi };
}

/** A figure as a function returns it. */
export function figureResult(figure: number | null | 'no data', language: Language): ResultCell {
  if (figure === 'no data') return kpisWords[language].noData;
  return figure === null || !Number.isFinite(figure) ? '' : figure;
}
