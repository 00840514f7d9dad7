import { isMakeKpiTabsRequest, type MakeKpiTabsRequest } from '../model/kpi-request.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { applyLooks } from '../sheet/apply-tab.ts';
import { type GeneratedTab, generatedTabs, markGenerated, tabIdOf } from '../sheet/generated-tabs.ts';
import { kpiNamesTab, nameKpiNames } from '../sheet/kpi-names.ts';
import { readFirstRows, readTabHeads } from '../sheet/read-tables.ts';
import { showTab } from '../sheet/sheets.ts';
import {
  describeKpiLog,
  describeKpis,
  downFrom,
  type KpiNames,
  type KpiTableKey,
  kpiNamesOnLog,
  kpiPositions,
  kpiTableKey,
  kpiTableOn,
} from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { fillExitRecord } from './exit-record.ts';
import { fillTab } from './fill-tab.ts';
import { readKpiTab } from './opened-table.ts';

/**
 * Makes the tabs of KPIs that are missing: the table, the log, the record of exit lines. A tab on which somebody has such a table already
 * becomes the one.
 *
 * @param request - whatever a page sent.
 */
export function makeKpiTabs(request: unknown): Outcome {
  return carryOut(request, isMakeKpiTabsRequest, make);
}

function make({ language }: MakeKpiTabsRequest): Outcome {
  const generated = withAdopted(generatedTabs());
  const grids = {
    kpis: readKpiTab('kpis', generated),
    kpiLog: readKpiTab('kpiLog', generated),
    exitRecord: readKpiTab('exitRecord', generated),
  };
  const namesTab = kpiNamesTab();

  const kpisTab = fillTab(describeKpis(language), grids.kpis, generated);
  const names = kpiNamesOf(kpisTab, grids.kpis);
  fillTab(describeKpiLog(language, names), grids.kpiLog, generated);
  fillExitRecord(language, grids.exitRecord, generated);
  if (namesTab !== kpisTab) {
    const log = grids.kpiLog && kpiTableOn.kpiLog(grids.kpiLog);
    if (log !== null) applyLooks(log.tabId, { ...NO_LOOKS, validations: kpiNamesOnLog(log, names) });
    // The last of all, since by it the next run sees that the dropdown is there.
    nameKpiNames(kpisTab, names.area);
  }
  showTab(kpisTab);
  return { status: 'done' };
}

/** The generated tabs, and those that were made by hand for the same and are marked from now on. */
function withAdopted(generated: readonly GeneratedTab[]): GeneratedTab[] {
  const tabs = [...generated];
  if (KEYS.every((key) => tabIdOf(tabs, key) !== null)) return tabs;
  for (const head of readTabHeads(readFirstRows, (tabId) => generated.some((tab) => tab.tabId === tabId))) {
    const key = kpiTableKey(head);
    if (key !== null && tabIdOf(tabs, key) === null) tabs.push({ key, tabId: head.tabId });
  }
  for (const { key, tabId } of tabs.slice(generated.length)) markGenerated(tabId, key);
  return tabs;
}

const KEYS: readonly KpiTableKey[] = ['kpis', 'kpiLog', 'exitRecord'];

/** Where the names of the KPIs stand, on the table that was there or on a new one. */
function kpiNamesOf(tabId: number, grid: PlacedTable | null): KpiNames {
  const table = grid && kpiTableOn.kpis(grid);
  const position = table === null ? undefined : kpiPositions(table.cells[0] ?? []).get('kpi');
  const area = downFrom((table?.row ?? 1) + 1, (table?.column ?? 1) + (position ?? 0));
  return { kind: 'cells', tabId, area };
}

const NO_LOOKS = { blocks: [], formats: [], validations: [], notes: [] };
