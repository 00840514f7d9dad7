import { agreementOf, changedTerms, latestAgreement } from '../../core/kpi/index.ts';
import { writtenDay } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { ExitAgreement, ExitDateState } from '../../model/exit-record.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { exitRuleText } from '../kpis/exit-rule.ts';
import { kpiFinder } from '../kpis/kpi-table.ts';

/** An exit date as the dashboard lists it: what of it changes only when somebody agrees anew or changes the KPI table. */
export interface ExitRow {
  readonly kpi: string;
  readonly exitDate: Day;
  /** The rule by which it is judged, the agreement that this is from, and what the KPI table says differently. */
  readonly terms: string;
}

/** The exit dates in their order, each with the terms by which it is judged. */
export function exitRows(
  states: readonly ExitDateState[],
  kpis: readonly Kpi[],
  agreements: readonly ExitAgreement[],
  language: Language,
): ExitRow[] {
  const kpiOf = kpiFinder(kpis);
  const words = dashboardWords[language];
  return states.map((state) => {
    const { kpi: name, exitDate } = state;
    const kpi = kpiOf(name);
    const agreement = agreementOf(state, agreements);
    const { exitRule, direction } = agreement?.kpi ?? kpi ?? NO_TERMS;
    const rule = exitRuleText(exitRule, direction, language);
    if (agreement === null) return { kpi: name, exitDate, terms: words.notAgreed(rule) };
    const day = writtenDay(agreement.agreedOn);
    // What differs from an earlier version, a later one has changed.
    const isLatest = latestAgreement(agreements, name) === agreement;
    const changed = kpi === undefined || !isLatest ? [] : changedTerms(kpi, agreement);
    const columns = changed.map((column) => kpisWords[language].columns[column][0]);
    const terms =
      columns.length === 0
        ? words.agreed(rule, agreement.version, day)
        : words.differs(rule, agreement.version, day, columns);
    return { kpi: name, exitDate, terms };
  });
}

const NO_TERMS: Pick<Kpi, 'exitRule' | 'direction'> = { exitRule: [], direction: 'up' };
