import { isBlankRow } from '../core/tables/index.ts';
import { isMakeKpiTabsRequest, type MakeKpiTabsRequest } from '../model/kpi-request.ts';
import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { applyLooks, applyTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import { type GeneratedTab, generatedTabs, markGenerated, tabIdOf } from '../sheet/generated-tabs.ts';
import { kpiNamesTab, nameKpiNames } from '../sheet/kpi-names.ts';
import { warnOfChanges } from '../sheet/protections.ts';
import { readFirstRows, readTabHeads } from '../sheet/read-tables.ts';
import { showTab } from '../sheet/sheets.ts';
import {
  describeExitRecord,
  describeKpiLog,
  describeKpis,
  downFrom,
  type KpiNames,
  type KpiTableKey,
  kpiNamesOnLog,
  kpiPositions,
  kpiTableKey,
  kpiTableOn,
  type TabDescription,
} from '../tabs/index.ts';
import { kpiTabsWords } from '../text/kpi-tabs/index.ts';
import { carryOut } from './carry-out.ts';

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
  const heads = {
    kpis: headOf('kpis', generated),
    kpiLog: headOf('kpiLog', generated),
    exitRecord: headOf('exitRecord', generated),
  };
  const namesTab = kpiNamesTab();

  const kpisTab = fill(describeKpis(language), heads.kpis, generated);
  const names = kpiNamesOf(kpisTab, heads.kpis);
  fill(describeKpiLog(language, names), heads.kpiLog, generated);
  fillRecord(language, heads.exitRecord, generated);
  if (namesTab !== kpisTab) {
    const log = heads.kpiLog && kpiTableOn.kpiLog(heads.kpiLog);
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

/** The first rows of a tab, `null` where there is none. */
function headOf(key: KpiTableKey, generated: readonly GeneratedTab[]): PlacedTable | null {
  const tabId = tabIdOf(generated, key);
  return tabId === null ? null : readFirstRows(tabId);
}

/** Makes the record of exit lines where there is none, or none but its mark. Returns the id of its tab. */
export function fillExitRecord(language: Language, generated: readonly GeneratedTab[]): number {
  return fillRecord(language, headOf('exitRecord', generated), generated);
}

function fillRecord(language: Language, head: PlacedTable | null, generated: readonly GeneratedTab[]): number {
  const { recordIsKept } = kpiTabsWords[language];
  return fill(describeExitRecord(language), head, generated, (tabId) => warnOfChanges(tabId, recordIsKept));
}

/** Makes a tab, or writes the cells that an earlier run did not come to. */
function fill(
  description: TabDescription,
  head: PlacedTable | null,
  generated: readonly GeneratedTab[],
  prepare: (tabId: number) => void = () => undefined,
): number {
  const { tabId, isNew } = ensureTab(description, generated);
  if (isNew) {
    prepare(tabId);
    applyTab(tabId, description);
  } else if (head?.cells.every(isBlankRow)) writeCells(tabId, description.blocks);
  return tabId;
}

/** Where the names of the KPIs stand, on the table that was there or on a new one. */
function kpiNamesOf(tabId: number, head: PlacedTable | null): KpiNames {
  const table = head && kpiTableOn.kpis(head);
  const position = table === null ? undefined : kpiPositions(table.cells[0] ?? []).get('kpi');
  const area = downFrom((table?.row ?? 1) + 1, (table?.column ?? 1) + (position ?? 0));
  return { kind: 'cells', tabId, area };
}

const NO_LOOKS = { blocks: [], formats: [], validations: [], notes: [] };
