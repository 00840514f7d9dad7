import { type Agreement, agreement } from '../../../core/ranking/index.ts';
import { cellAddress } from '../../../core/tables/index.ts';
import type { CellLink } from '../../../model/placed-table.ts';
import type { TargetsColumn } from '../../../model/target.ts';
import {
  accountDirectory,
  dayOfReceived,
  isDisputed,
  readTargets,
  type TargetStanding,
  type TargetsTable,
  targetStandings,
} from '../../../tabs/index.ts';
import type { Model } from '../../model/model.ts';

/** The list of targets as the view shows it: all of it, and what waits for somebody. */
export interface TargetList {
  readonly table: TargetsTable;
  readonly standings: readonly TargetStanding[];
  readonly agreement: Agreement;
  readonly disagreements: readonly TargetStanding[];
  readonly withoutSalesVote: readonly TargetStanding[];
  readonly withoutMarketingVote: readonly TargetStanding[];
  readonly unsure: readonly TargetStanding[];
  readonly overdue: readonly TargetStanding[];
  readonly dueSoon: readonly TargetStanding[];
  readonly withoutOwner: readonly TargetStanding[];
  /** Rows that no account is. */
  readonly lost: readonly TargetStanding[];
  /** Rows of one account, where there are several. */
  readonly repeated: readonly (readonly TargetStanding[])[];
  /** The way to a cell of a row. */
  readonly linkTo: (row: number, column: TargetsColumn) => CellLink;
}

/** Works out the list of targets, best first where it lists accounts; `null` where there is no such tab. */
export function targetList({ tables, ranking, tiers, seen }: Model): TargetList | null {
  const tab = tables.targets;
  const table = tab && readTargets(tab, dayOfReceived);
  if (tab === null || table === null) return null;
  const directory = accountDirectory(tables.accounts?.cells ?? []);
  const standings = targetStandings(table.targets, directory, ranking ?? { ranked: [], others: [] }, tiers);
  const ranked = [...standings].sort((a, b) => rankOf(a) - rankOf(b));
  const byDay = standings
    .filter(({ target: { due, decision } }) => due !== null && decision !== 'no')
    .sort((a, b) => dueOf(a) - dueOf(b));
  const rows = new Map<number, TargetStanding[]>();
  for (const standing of standings) {
    const row = standing.account?.row;
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), standing]);
  }
  return {
    table,
    standings,
    agreement: agreement(
      table.targets.map(({ salesVote, marketingVote }) => ({ sales: salesVote, marketing: marketingVote })),
    ),
    disagreements: ranked.filter(({ target }) => isDisputed(target)),
    withoutSalesVote: ranked.filter(({ target }) => target.salesVote === null),
    withoutMarketingVote: ranked.filter(({ target }) => target.marketingVote === null),
    unsure: ranked.filter(({ target }) => target.salesVote === '?' || target.marketingVote === '?'),
    overdue: byDay.filter((standing) => dueOf(standing) < seen.today),
    dueSoon: byDay.filter((standing) => dueOf(standing) >= seen.today && dueOf(standing) <= seen.today + DAYS_AHEAD),
    withoutOwner: ranked.filter(
      ({ target }) => target.decision === 'target' && (target.salesOwner === '' || target.marketingOwner === ''),
    ),
    lost: standings.filter(({ account }) => account === null),
    repeated: [...rows.values()].filter(({ length }) => length > 1),
    linkTo: (row, column) => ({
      tabId: tab.tabId,
      a1: cellAddress(row, table.layout.columns.get(column) ?? tab.column),
    }),
  };
}

const DAYS_AHEAD = 7;

function rankOf({ rank }: TargetStanding): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function dueOf({ target: { due } }: TargetStanding): number {
  return due ?? 0;
}
