import { isBlank, writtenDay } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { recordPositions } from '../kpis/exit-record.ts';
import { kpiLogPositions } from '../kpis/kpi-log.ts';
import { KPI_AS_OF, type KpiSources, openRange, textPieces } from './kpi-references.ts';

/**
 * What the sentences of a dashboard were chosen from, as a condition that holds as long as it stands: the day, how many entries and
 * decisions there are, and the sum of what was logged. Numbers in sentences follow by themselves, but others may be worth telling by then.
 *
 * @returns without the equals sign.
 */
export function insightsBasis({ kpiLog, exitRecord }: KpiSources, asOf: Day): string {
  const [year, month, day] = writtenDay(asOf).split('-').map(Number);
  const log = kpiLogPositions(kpiLog.cells[0] ?? []);
  const record = recordPositions(exitRecord?.cells[0] ?? []);
  const conditions = [
    `${KPI_AS_OF}=DATE(${year},${month},${day})`,
    hasAsMany(kpiLog, log.get('date')),
    hasAsMuch(kpiLog, log.get('value')),
    exitRecord && hasAsMany(exitRecord, record.get('decision')),
  ];
  return `IFERROR(AND(${conditions.filter(Boolean).join(',')}),FALSE)`;
}

function hasAsMany(table: PlacedTable, position: number | undefined): string | null {
  const column = columnOf(table, position);
  return column && `SUMPRODUCT(--(LEN(${column.range})>0))=${column.cells.filter((cell) => !isBlank(cell)).length}`;
}

/** Sums that were added up in another order may differ in their last digits. */
function hasAsMuch(table: PlacedTable, position: number | undefined): string | null {
  const column = columnOf(table, position);
  if (column === null) return null;
  const numbers = column.cells.filter((cell) => typeof cell === 'number');
  const size = numbers.reduce((sum, value) => sum + Math.abs(value), 1);
  return `ABS(SUM(${column.range})-${numbers.reduce((sum, value) => sum + value, 0)})<${size / 1e9}`;
}

function columnOf(table: PlacedTable, position: number | undefined): { range: string; cells: Cell[] } | null {
  if (position === undefined) return null;
  const column = table.column + position;
  return { range: openRange({ ...table, column }, column), cells: table.cells.map((row) => row[position] ?? '') };
}

/** Says beside the day what it is for, and what to do once the sentences may be out of date. */
export function dayHelpFormula(basis: string, help: string, outdated: string): string {
  const [usual, then] = [help, outdated].map((text) => `CONCATENATE(${textPieces(text).join(',')})`);
  return `=IF(${basis},${usual},${then})`;
}

/** Whether a formula is that help, for whatever day. */
export const isDayHelp = (formula: string) => /^=IF\(IFERROR\(AND\(ABM_KPI_AS_OF=/i.test(formula);
