import type { KpiStatus } from '../../model/kpi.ts';
import { LANGUAGES } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { EXIT_STATE_SIGNS, KPI_STATUS_LOOKS } from '../kpis/status-looks.ts';
import { inRow } from '../plans/formulas/plan-references.ts';
import type { KpiDataReferences } from './kpi-data.ts';
import { KPI_AS_OF, type KpiReferences, kpiCall } from './kpi-references.ts';

/** The scorecard, of which there is one on a dashboard. */
export function scorecardFormula(references: KpiReferences): string {
  return `=${kpiCall('ABMKPIS', references, { asOf: KPI_AS_OF })}`;
}

/** Whether a formula is that of a scorecard, as of whatever day. */
export const isScorecard = (formula: string) => /^=ABMKPIS\(/i.test(formula);

/** The rows of the exit dates, from the hidden tab, so that what people decide shows at once. */
export function exitDatesFormula({ shown, names }: KpiDataReferences['exitRows']): string {
  return `=IFERROR(FILTER(${shown},${names}<>""),"")`;
}

/** Whether a formula is that of the exit dates, whatever the hidden tab is called. */
export const areExitDates = (formula: string) => /^=IFERROR\(FILTER\(.*<>""\),""\)$/is.test(formula);

/**
 * The sign of a status, which leads to the row of the KPI.
 *
 * @param look - how the numbers of its row are shown. It is kept in the sign, since signs move along with their rows.
 */
export function statusSign(
  row: number,
  { name, status }: { readonly name: number; readonly status: number },
  { kpisTabId, names }: KpiReferences,
  look: string,
): string {
  const [nameCell, statusCell] = [inRow(row, name), inRow(row, status)];
  const target = `"#gid=${kpisTabId}&range=${names.letters}"&IFERROR(MATCH(${nameCell},${names.column},0),1)`;
  return `=IF(${nameCell}="",${blankWith(look)},HYPERLINK(${target},SWITCH(${statusCell},${statusPairs().join(',')},"")))`;
}

function statusPairs(): string[] {
  return (Object.keys(KPI_STATUS_LOOKS) as KpiStatus[]).flatMap((status) =>
    LANGUAGES.map((language) => `"${kpisWords[language].statuses[status]}","${KPI_STATUS_LOOKS[status].sign}"`),
  );
}

/**
 * The sign of an exit date: to come, waiting for its decision, or decided.
 *
 * @param look - as for that of a status.
 */
export function exitSign(
  row: number,
  { name, state }: { readonly name: number; readonly state: number },
  look: string,
): string {
  const pairs = LANGUAGES.flatMap((language) => {
    const { states } = dashboardWords[language];
    return (['pending', 'to come'] as const).map((state) => `"${states[state]}","${EXIT_STATE_SIGNS[state]}"`);
  });
  return `=IF(${inRow(row, name)}="",${blankWith(look)},SWITCH(${inRow(row, state)},${pairs.join(',')},"${EXIT_STATE_SIGNS.decided}"))`;
}

/** Shows nothing. */
function blankWith(look: string): string {
  return `LEFT("${look}",0)`;
}

const SIGN = /^=IF\([^()=]+="",LEFT\("([^"]*)",0\),(?:HYPERLINK|SWITCH)\(/i;

/** Whether a formula is that of a sign, of a status or of an exit date. */
export const isSign = (formula: string) => SIGN.test(formula);

/** The look that a sign keeps; `null` where there is no sign. */
export const lookOfSign = (formula: string) => SIGN.exec(formula)?.[1] ?? null;
