import { changedTerms, latestAgreement } from '../core/kpi/index.ts';
import { writtenDay } from '../core/tables/index.ts';
import type { ExitAgreement } from '../model/exit-record.ts';
import type { Kpi } from '../model/kpi.ts';
import { type AgreeExitLineRequest, isAgreeExitLineRequest } from '../model/kpi-request.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { generatedTabs } from '../sheet/generated-tabs.ts';
import {
  agreementRow,
  areKept,
  dayOfReceived,
  kpiChange,
  readExitRecord,
  readKpiCells,
  readKpis,
  receivedCell,
  wantedKpiRow,
} from '../tabs/index.ts';
import { exitRecordWords } from '../text/exit-record/index.ts';
import { carryOut } from './carry-out.ts';
import { addToRecord, openExitRecord } from './exit-record.ts';
import { openKpiTable } from './opened-table.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';
import { writeKpi } from './write-kpi.ts';

/**
 * Keeps what the team agreed on as the exit line of a KPI: in the record, as a version that nothing changes afterwards, and in the KPI table.
 *
 * @param request - whatever a page sent.
 * @returns the number of the version.
 */
export function agreeExitLine(request: unknown): Outcome<{ readonly version: number }> {
  return carryOut(request, isAgreeExitLineRequest, agree);
}

function agree(request: AgreeExitLineRequest): Outcome<{ readonly version: number }> {
  const { language, seen, cells } = request;
  const dayOf = spreadsheetDays();
  const generated = generatedTabs();
  const kpis = openKpiTable('kpis', generated);
  const record = openExitRecord(language, generated);
  if (kpis === null || record === null) return { status: 'changed' };
  const kpi = agreedKpi(kpis.table, request);
  if (kpi === null) return { status: 'changed' };

  const latest = latestAgreement(readExitRecord(record.table.cells, dayOf).agreements, kpi.name);
  const isKept = latest !== null && isSame(latest, kpi, request);
  const agreedOn = isKept ? latest.agreedOn : dayOf(new Date());
  const version = isKept ? latest.version : (latest?.version ?? 0) + 1;
  const people = isKept ? latest.people : request.people.join(exitRecordWords[language].comma);
  const agreed = `${writtenDay(agreedOn)} ${people}`;
  const change = kpiChange(kpis.table, seen, { ...cells, agreed }, dayOf);
  if (change === null) return { status: 'changed' };
  // The record first: by it the next run sees that this is version 2, and not the one after it.
  if (!isKept) addToRecord(record, agreementRow({ ...request, agreedOn, version, kpi }, language), language);
  writeKpi(kpis, change, readKpis(kpis.table.cells, dayOf).language);
  return { status: 'done', version };
}

/** The KPI as it is agreed on; `null` where it has a mistake or no exit line. */
function agreedKpi(table: PlacedTable, { seen, cells }: AgreeExitLineRequest): Kpi | null {
  const wanted = wantedKpiRow(table, seen, cells);
  const { kpi } = readKpiCells((column) => receivedCell(wanted[column] ?? ''), dayOfReceived);
  return kpi !== null && kpi.exitDates.length > 0 && kpi.exitRule.length > 0 ? kpi : null;
}

/** Whether this very agreement is in the record already: an earlier run stopped behind it, or it was asked for twice. */
function isSame(
  latest: ExitAgreement,
  kpi: Kpi,
  { people, decides, stopsSuccess, catchesFailure }: AgreeExitLineRequest,
): boolean {
  return (
    changedTerms(kpi, latest).length === 0 &&
    areKept(people, latest.people) &&
    latest.decides === decides.trim() &&
    latest.stopsSuccess === stopsSuccess &&
    latest.catchesFailure === catchesFailure
  );
}
