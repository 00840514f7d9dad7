import type { Table } from '../../../model/cell.ts';
import type { Language } from '../../../model/language.ts';
import { OVERVIEW_COLUMNS, type OverviewColumn } from '../../../model/plan-overview.ts';
import { plansWords } from '../../../text/plans/index.ts';
import type { Words } from '../../../text/texts.ts';
import { meanings } from '../../tables/meaning.ts';
import { columnPositions } from '../../tables/typed-table.ts';

/** Where things stand on the overview of all plans, counted from 1. */
export interface OverviewLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<OverviewColumn, number>;
}

/** As a new tab has it. */
export const NEW_OVERVIEW: OverviewLayout = {
  headerRow: 1,
  columns: new Map(OVERVIEW_COLUMNS.map((column, position) => [column, position + 1])),
};

/** What the columns are called: as on the tabs of the plans. */
export function overviewHeaders(language: Language): Readonly<Record<OverviewColumn, Words>> {
  const { columns, openPoints } = plansWords[language];
  return { ...columns.state, ...columns.standing, openPoints };
}

const columnOf = meanings(overviewHeaders);

/** Where people have moved the columns to: the header row is the one with most of them. `null` where none says whose plan a row is. */
export function overviewLayout(cells: Table): OverviewLayout | null {
  let layout: OverviewLayout | null = null;
  for (const [index, row] of cells.entries()) {
    const positions = columnPositions(row, columnOf);
    if (!positions.has('id') || positions.size <= (layout?.columns.size ?? 1)) continue;
    const columns = [...positions].filter(([column]) => OVERVIEW_COLUMNS.includes(column));
    layout = { headerRow: index + 1, columns: new Map(columns.map(([column, position]) => [column, position + 1])) };
  }
  return layout;
}
