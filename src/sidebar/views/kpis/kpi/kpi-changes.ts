import { KPI_COLUMNS, type KpiColumn } from '../../../../model/kpi.ts';
import type { KpiCells } from '../../../../model/kpi-request.ts';
import type { SentCell } from '../../../../model/sent-table.ts';
import { isSameCell } from '../../../../tabs/index.ts';
import type { KpiRow } from '../kpi-rows.ts';

/** What was typed over the cells of a row, each with what stood there when it was. */
export type KpiChanges = Readonly<Partial<Record<KpiColumn, { readonly from: SentCell; readonly to: SentCell }>>>;

/** The changes with one more. */
export function withChange(changes: KpiChanges, row: KpiRow | null, column: KpiColumn, to: SentCell): KpiChanges {
  const from = changes[column]?.from ?? onTab(row, column);
  return { ...changes, [column]: { from, to } };
}

/** Cells of a new row as changes. */
export function changesTo(cells: KpiCells): KpiChanges {
  return KPI_COLUMNS.reduce<KpiChanges>((changes, column) => {
    const to = cells[column];
    return to === undefined ? changes : withChange(changes, null, column, to);
  }, {});
}

/** A row as it is with the changes, by column. */
export function cellsWith(changes: KpiChanges, row: KpiRow | null): Readonly<Record<KpiColumn, SentCell>> {
  const cells = KPI_COLUMNS.map((column) => [column, changes[column]?.to ?? onTab(row, column)]);
  return Object.fromEntries(cells) as Record<KpiColumn, SentCell>;
}

/** The cells that are to be written: those that differ from what the tab has now. */
export function cellsToWrite(changes: KpiChanges, row: KpiRow | null): KpiCells {
  const cells = KPI_COLUMNS.flatMap((column) => {
    const to = changes[column]?.to;
    return to === undefined || isSameCell(to, onTab(row, column)) ? [] : [[column, to]];
  });
  return Object.fromEntries(cells);
}

/** What somebody else typed into a cell since it was changed here; `null` where nobody did, or the same. */
export function changedOnTab(changes: KpiChanges, row: KpiRow | null, column: KpiColumn): SentCell | null {
  const change = changes[column];
  const now = onTab(row, column);
  return change === undefined || isSameCell(change.from, now) || isSameCell(change.to, now) ? null : now;
}

function onTab(row: KpiRow | null, column: KpiColumn): SentCell {
  return row?.cell(column) ?? '';
}
