import { isBlank, readText } from '../../../core/tables/index.ts';
import { hasNameColumn, receivedTable } from '../../../tabs/index.ts';
import type { Model } from '../../model/model.ts';
import { tableOnTab } from './starter/company-list.ts';

/** A tab on which the companies may stand. */
export interface TabToChoose {
  readonly tabId: number;
  readonly tabName: string;
  /** Below the headers. */
  readonly rows: number;
  /** The first few. */
  readonly headers: readonly string[];
  readonly isLikely: boolean;
}

/** The tabs with content, but for that of the criteria; one of them is likely to hold the companies. */
export function tabsToChoose({ seen, tables }: Pick<Model, 'seen' | 'tables'>): TabToChoose[] {
  const heads = seen.tabs.filter(({ tabId }) => tabId !== tables.criteria?.tabId);
  const tabs = heads.map((head) => {
    const table = tableOnTab(receivedTable(head));
    const headers = table?.cells[0] ?? [];
    return {
      tabId: head.tabId,
      tabName: head.tabName,
      rows: head.lastRow - (table?.row ?? 0),
      headers: headers.flatMap((header) => (isBlank(header) ? [] : [readText(header) ?? ''])).slice(0, MOST_HEADERS),
      namesCompanies: hasNameColumn(headers),
    };
  });
  const longest = [...tabs].sort((a, b) => b.rows - a.rows)[0];
  const likely =
    tabs.find(({ tabId }) => tabId === tables.accounts?.tabId) ?? tabs.find((tab) => tab.namesCompanies) ?? longest;
  return tabs.map(({ namesCompanies, ...tab }) => ({ ...tab, isLikely: tab.tabId === likely?.tabId }));
}

const MOST_HEADERS = 4;
