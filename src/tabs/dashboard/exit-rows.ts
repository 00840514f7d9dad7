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
  /** How the record spells the KPI in the decision on this date, or will: not always as the table does by now. */
  readonly recordedAs: string;
  /** The terms by which it is judged where these are not those of the KPI table; `null` where they are. */
  readonly agreed: Kpi | null;
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
  return states.map((state): ExitRow => {
    const { kpi: name, exitDate, decision } = state;
    const kpi = kpiOf(name);
    const agreement = agreementOf(state, agreements);
    const row = { kpi: name, exitDate, recordedAs: decision?.kpi ?? name };
    const { exitRule, direction } = agreement?.kpi ?? kpi ?? NO_TERMS;
    const rule = exitRuleText(exitRule, direction, language);
    if (agreement === null) return { ...row, agreed: null, terms: words.notAgreed(rule) };
    const day = writtenDay(agreement.agreedOn);
    const changed = kpi === undefined ? [] : changedTerms(kpi, agreement);
    const agreed = kpi === undefined || changed.length > 0 ? agreement.kpi : null;
    // What differs from an earlier version, a later one has changed.
    const isLatest = latestAgreement(agreements, name) === agreement;
    const terms =
      changed.length === 0 || !isLatest
        ? words.agreed(rule, agreement.version, day)
        : words.differs(
            rule,
            agreement.version,
            day,
            changed.map((column) => kpisWords[language].columns[column][0]),
          );
    return { ...row, agreed, terms };
  });
}

const NO_TERMS: Pick<Kpi, 'exitRule' | 'direction'> = { exitRule: [], direction: 'up' };
