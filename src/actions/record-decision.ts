import { exitDateFigures, exitDateStates, judgedKpi } from '../core/kpi/index.ts';
import { fold } from '../core/tables/index.ts';
import type { ExitDecision } from '../model/exit-record.ts';
import { isRecordDecisionRequest, type RecordDecisionRequest } from '../model/kpi-request.ts';
import type { Outcome } from '../model/outcome.ts';
import { generatedTabs } from '../sheet/generated-tabs.ts';
import { areKept, decisionRow, readExitRecord, readKpiLog, readKpis } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { addToRecord, openExitRecord } from './exit-record.ts';
import { readKpiTable } from './opened-table.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Keeps what was decided on an exit date that has come, with the figures of that date by the log as it is now: once, and nothing changes it
 * afterwards.
 *
 * @param request - whatever a page sent.
 * @returns whether another decision on that date was there already.
 */
export function recordDecision(request: unknown): Outcome<{ readonly already: boolean }> {
  return carryOut(request, isRecordDecisionRequest, keep);
}

function keep(request: RecordDecisionRequest): Outcome<{ readonly already: boolean }> {
  const { language, exitDate, decision, reason } = request;
  const dayOf = spreadsheetDays();
  const generated = generatedTabs();
  const kpis = readKpis(readKpiTable('kpis', generated)?.cells ?? [], dayOf).kpis;
  const log = readKpiTable('kpiLog', generated);
  const record = openExitRecord(language, generated);
  if (record === null) return { status: 'changed' };

  const { agreements, decisions } = readExitRecord(record.table.cells, dayOf);
  const today = dayOf(new Date());
  const state = exitDateStates(kpis, agreements, decisions, today).find(
    (each) => each.exitDate === exitDate && fold(each.kpi) === fold(request.kpi),
  );
  if (state?.decision) return { status: 'done', already: !isSame(state.decision, request) };
  const kpi = state?.state === 'pending' ? judgedKpi(state, kpis, agreements) : null;
  if (state === undefined || kpi === null) return { status: 'changed' };
  const { entries, issues } = readKpiLog(log?.cells ?? [], [kpi], dayOf);
  // A log that cannot be read would be kept for ever as one without entries.
  if (issues.length > 0) return { status: 'changed' };
  const figures = exitDateFigures(kpi, entries.get(kpi.name) ?? [], exitDate);
  if (figures.fired && decision === 'go on' && reason.trim() === '') return { status: 'changed' };
  // As the table spells the KPI by now: so it can be looked up from there.
  const decided = { kpi: state.kpi, version: state.version, decidedOn: today };
  addToRecord(record, decisionRow({ ...request, ...figures, ...decided }, language), language);
  return { status: 'done', already: false };
}

/** Whether this very decision is in the record already. */
function isSame(kept: ExitDecision, { decision, reason, people }: RecordDecisionRequest): boolean {
  return kept.decision === decision && kept.reason === reason.trim() && areKept(people, kept.people);
}
