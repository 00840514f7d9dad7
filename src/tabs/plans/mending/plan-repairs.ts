import { trimBlankRows } from '../../../core/tables/index.ts';
import type { Language } from '../../../model/language.ts';
import { PLAN_SECTIONS, type PlanTable } from '../../../model/plan.ts';
import type { PlanGuidance } from '../../../text/plans/guidance/index.ts';
import type { TabCells } from '../../tables/tab-cells.ts';
import type { Area, CellBlock, ColourRule, TableDescription } from '../../tables/tab-description.ts';
import type { NewCell } from '../../tables/written-cell.ts';
import { liveCells } from '../formulas/live-cells.ts';
import { firstCell } from '../formulas/plan-references.ts';
import { headingRow, planLayout } from '../plan-layout.ts';
import { PLAN_COLUMN_WIDTHS } from '../plan-sections.ts';
import type { PlannedAccount, PlanSurroundings } from '../plan-surroundings.ts';
import { formulaOf, newFacts } from '../sections/facts.ts';
import { isTable, newSections, sectionCells } from '../sections/section-cells.ts';
import { CHART_SECTIONS, chartAreas, describeChart, hasChart } from '../sections/section-charts.ts';
import { planColours } from '../sections/section-colours.ts';
import { factLooks, sectionLooks } from '../sections/section-looks.ts';
import { factRepairs } from './fact-repairs.ts';
import { clearedHeadings, isOpenFor, lineOfFormulas, openHeadCells, usedRows } from './mended-cells.ts';
import { firstRowBelow, type InsertedRows, isInserted, movedBy, placesAfter } from './plan-places.ts';
import { restoredHeaders } from './restored-headers.ts';
import { contentsOf } from './tab-contents.ts';

/** The tab of a plan as it stands. */
export interface PlanTab extends TabCells {
  /** What the charts on it draw. */
  readonly chartAreas: readonly Area[];
}

/** What is to be done to a tab in use. All places are counted as they are after rows were inserted. */
export interface PlanRepairs extends Required<TableDescription> {
  /** Where rows have to be inserted first, in the order given: each is counted as the tab is by then. */
  readonly insertedRows: readonly InsertedRows[];
  /** All colours that the tab is to have. */
  readonly colours: readonly ColourRule[];
  /** How far the grid has to reach. */
  readonly size: { readonly rows: number; readonly columns: number };
}

/**
 * What a plan in any state lacks: the head is brought up to date, missing sections come back at the end, in one block. Nothing is planned
 * for a cell that holds what a person typed. Once it is done, nothing is left to do.
 */
export function planRepairs(
  tab: PlanTab,
  account: PlannedAccount,
  surroundings: PlanSurroundings,
  language: Language,
  guidance: PlanGuidance,
): PlanRepairs {
  const contents = contentsOf(tab);
  const { layout: found, headers } = restoredHeaders(planLayout(contents), contents, language);
  const feelings = headingRow(contents, 'feelings');
  const idBefore = firstCell(found, 'standing', 'id') ?? '""';
  const facts = factRepairs(tab, headingRow(contents, 'facts'), idBefore, surroundings, lineOfFormulas(found));
  const missing = PLAN_SECTIONS.filter((section) => {
    if (isTable(section)) return found[section] === undefined;
    if (section === 'facts') return facts === null && surroundings.accounts.facts.length > 0;
    return feelings === 0 && !hasChart('feelings', found, tab.chartAreas);
  });
  const rowsForFormulas = Object.values(found).flatMap(({ headerRow, lastRow }) =>
    lastRow > headerRow ? [] : [{ after: headerRow, count: 1 }],
  );
  const inserted = [...rowsForFormulas, ...(facts?.inserted ?? [])].sort((a, b) => b.after - a.after);
  const moved = movedBy(inserted);

  const placesWith = (rows: readonly InsertedRows[]) => {
    const added = newSections(missing, movedBy(rows)(firstRowBelow(contents, found)), surroundings);
    const layout = placesAfter(found, trimBlankRows(contents).length, rows, added);
    const rowsOf = (table: PlanTable) => {
      const placed = added.find(({ section }) => section === table);
      if (placed === undefined) return usedRows(contents, found[table]).map(movedBy(rows));
      return Array.from({ length: placed.rows }, (_, index) => placed.bodyRow + index);
    };
    return { added, layout, lives: liveCells(layout, rowsOf, surroundings, language) };
  };
  const { added, layout, lives } = placesWith(inserted);
  const firstAdded = added[0]?.row ?? Infinity;
  // What is there was read before rows are inserted, so it is compared with what has to be there before that.
  const before = placesWith([]).lives;

  const cells = new Map<string, PlacedCell>();
  const put = (row: number, column: number, cell: NewCell) => cells.set(`${row} ${column}`, { row, column, cell });
  for (const [index, live] of lives.entries()) {
    const { row, column, formula } = live;
    const isNew = row >= firstAdded || isInserted(row, inserted);
    if (isNew ? formula !== '' : isOpenFor(tab, before[index] ?? live)) put(row, column, formula && { formula });
  }
  const isEmptied = (row: number, column: number) => cells.get(`${moved(row)} ${column}`)?.cell === '';
  for (const { row, column, text } of [...headers, ...clearedHeadings(contents, found, language, isEmptied)]) {
    put(moved(row), column, text);
  }
  const isBlankNow = (row: number) => row >= firstAdded || isInserted(row, inserted);
  for (const { row, column, cell } of openHeadCells(tab, found, layout, isBlankNow, account)) put(row, column, cell);

  const id = firstCell(layout, 'standing', 'id') ?? '""';
  const factsRow = added.find(({ section }) => section === 'facts')?.bodyRow;
  const slots =
    factsRow === undefined
      ? (facts?.added ?? []).map(({ below, ...slot }) => ({ ...slot, row: moved(slot.row) + below }))
      : newFacts(surroundings, factsRow);
  for (const { row, column, fact } of slots) {
    put(row, column, { formula: formulaOf({ part: 'label', of: fact.column }, id, surroundings) });
    put(row, column + 1, { formula: formulaOf({ part: 'value', of: fact.column }, id, surroundings) });
  }
  for (const { row, column, holds } of facts?.mended ?? []) {
    put(moved(row), column, holds === null ? '' : { formula: formulaOf(holds, id, surroundings) });
  }

  const looks = [
    ...added.map((section) => sectionLooks(section, layout, surroundings, language, guidance)),
    factLooks(slots),
  ];
  return {
    insertedRows: inserted,
    blocks: blocksOf([...cells.values()], firstAdded, (cellAt) => sectionCells(added, language, guidance, cellAt)),
    formats: looks.flatMap(({ formats }) => formats),
    validations: looks.flatMap(({ validations }) => validations),
    notes: looks.flatMap(({ notes }) => notes),
    groups: looks.flatMap(({ groups }) => groups ?? []),
    charts: CHART_SECTIONS.flatMap((chart) => {
      const areas = chartAreas(chart, layout);
      const isThere = hasChart(chart, found, tab.chartAreas);
      if (isThere || areas === null) return [];
      const room = added.find(({ section }) => section === chart)?.row ?? moved(feelings);
      const row = chart === 'feelings' ? room + 1 : (layout.reportingLines?.headerRow ?? 1);
      return [describeChart(chart, areas, row, language)];
    }),
    colours: planColours(layout),
    size: {
      rows: Math.max(
        ...Object.values(layout).map(({ lastRow }) => lastRow),
        ...added.map(({ bodyRow, rows }) => bodyRow + rows),
      ),
      columns: Math.max(PLAN_COLUMN_WIDTHS.length, ...[...cells.values()].map(({ column }) => column)),
    },
  };
}

/** A cell to be written. */
interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: NewCell;
}

/** Cells to be written one by one, and new sections as one block, so that they come as a whole or not at all. */
function blocksOf(
  cells: readonly PlacedCell[],
  firstAdded: number,
  newRows: (cellAt: (row: number, column: number) => NewCell | undefined) => NewCell[][],
): CellBlock[] {
  const rows = newRows((row, column) => cells.find((it) => it.row === row && it.column === column)?.cell);
  return [
    ...cells
      .filter(({ row }) => row < firstAdded)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, cell }) => ({ row, column, cells: [[cell]] })),
    ...(rows.length === 0 ? [] : [{ row: firstAdded, column: 1, cells: rows }]),
  ];
}
