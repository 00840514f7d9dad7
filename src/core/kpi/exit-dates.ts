import type { Day } from '../../model/calendar.ts';
import type { ExitAgreement, ExitDateState, ExitDecision } from '../../model/exit-record.ts';
import { type ExitCondition, KPI_TERMS, type Kpi, type KpiColumn } from '../../model/kpi.ts';
import { fold } from '../tables/index.ts';
import { versionsOf } from './agreements.ts';

/**
 * What has become of every exit date, in the order of the dates, on one day in that of the KPI table. Each date of a KPI is there once.
 * A date that has come before the team agreed anew stays with the version before, one that was still to come is given up with
 * it. A date waits for its decision for ever; a KPI that was taken out of the table is not let off. Each KPI has one spelling: that of the
 * table, else one of the record.
 *
 * @param kpis - as they stand in the table; dates that no agreement has are asked about too.
 */
export function exitDateStates(
  kpis: readonly Kpi[],
  agreements: readonly ExitAgreement[],
  decisions: readonly ExitDecision[],
  today: Day,
): ExitDateState[] {
  const states = new Map<string, ExitDateState>();
  const first = new Map<string, ExitDecision>();
  for (const decision of [...decisions].sort((a, b) => a.row - b.row)) {
    const key = dateKey(decision.kpi, decision.exitDate);
    if (!first.has(key)) first.set(key, decision);
  }
  const places = new Map(kpis.map(({ name }, place) => [fold(name), place]));
  const recorded = [...decisions.map(({ kpi }) => kpi), ...agreements.map(({ kpi }) => kpi.name)];
  const spellings = new Map([...recorded, ...kpis.map(({ name }) => name)].map((name) => [fold(name), name]));
  const add = (name: string, exitDate: Day, version: number | null) => {
    const key = dateKey(name, exitDate);
    if (states.has(key)) return;
    const decision = first.get(key) ?? null;
    const state = decision !== null ? 'decided' : exitDate <= today ? 'pending' : 'to come';
    states.set(key, { kpi: spellings.get(fold(name)) ?? name, exitDate, version, state, decision });
  };
  for (const name of new Set(agreements.map(({ kpi }) => fold(kpi.name)))) {
    const versions = versionsOf(agreements, name);
    for (const [i, { kpi, version }] of versions.entries()) {
      const until = versions[i + 1]?.agreedOn ?? Infinity;
      for (const day of kpi.exitDates) if (day <= until) add(kpi.name, day, version);
    }
  }
  for (const { name, exitDates } of kpis) for (const day of exitDates) add(name, day, null);
  for (const { kpi, exitDate, version } of first.values()) add(kpi, exitDate, version);

  const placeOf = ({ kpi }: ExitDateState) => places.get(fold(kpi)) ?? kpis.length;
  return [...states.values()].sort((a, b) => a.exitDate - b.exitDate || placeOf(a) - placeOf(b));
}

function dateKey(kpi: string, exitDate: Day): string {
  return `${exitDate} ${fold(kpi)}`;
}

/** The terms of a KPI in which the table differs from what was agreed on. Who owns it is none. */
export function changedTerms(kpi: Kpi, agreement: Pick<ExitAgreement, 'kpi'>): KpiColumn[] {
  const agreed = agreement.kpi;
  return KPI_TERMS.filter((term) => TERM_OF[term](kpi) !== TERM_OF[term](agreed));
}

const TERM_OF: Readonly<Record<(typeof KPI_TERMS)[number], (kpi: Kpi) => string | number | null>> = {
  kind: ({ kind }) => kind,
  direction: ({ direction }) => direction,
  baseline: ({ baseline }) => baseline,
  start: ({ start }) => start,
  due: ({ due }) => due,
  target: ({ target }) => target,
  population: ({ population }) => population,
  period: ({ period }) => period,
  exitDate: ({ exitDates }) => [...new Set(exitDates)].sort((a, b) => a - b).join(),
  exitRule: ({ exitRule }) => [...new Set(exitRule.map(writtenCondition))].sort().join(),
  exitAction: ({ exitAction }) => exitAction,
};

/** To the digits that an exit rule is written with. */
function writtenCondition({ measure, line }: ExitCondition): string {
  return `${measure} ${line.toPrecision(12)}`;
}
