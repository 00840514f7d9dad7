import type { SentTable } from '../model/sent-table.ts';

/** What the view of KPIs starts from: cells as they stand, each `null` where there is no such tab. */
export interface KpiTabsSeen {
  readonly kpis: SentTable | null;
  readonly log: SentTable | null;
  readonly record: SentTable | null;
  /** The id of the tab of the dashboard. */
  readonly dashboard: number | null;
  /** The oldest first, with the names that they have now. */
  readonly reports: readonly { readonly tabId: number; readonly name: string }[];
}
