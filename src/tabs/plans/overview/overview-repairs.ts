import { isBlank, isBlankRow, trimBlankRows } from '../../../core/tables/index.ts';
import type { Cell } from '../../../model/cell.ts';
import type { Language } from '../../../model/language.ts';
import type { OverviewColumn } from '../../../model/plan-overview.ts';
import { plansWords } from '../../../text/plans/index.ts';
import { idKey } from '../../accounts/account-ids.ts';
import { SCORES_COLUMNS } from '../../ranking/scores-description.ts';
import type { TabCells } from '../../tables/tab-cells.ts';
import type { CellBlock } from '../../tables/tab-description.ts';
import { asNewCell, type NewCell } from '../../tables/written-cell.ts';
import { columnOfTab, inRow } from '../formulas/plan-references.ts';
import { formulaShape, isBroken, isSameFormula } from '../mending/own-formula.ts';
import { contentsOf } from '../mending/tab-contents.ts';
import { planLayout } from '../plan-layout.ts';
import { overviewFormula } from './overview-formulas.ts';
import { NEW_OVERVIEW, type OverviewLayout, overviewHeaders, overviewLayout } from './overview-layout.ts';

/** A plan that the overview is to have a row of. */
export interface ListedPlan {
  /** The id of its account. */
  readonly id: Cell;
  readonly tabId: number;
  readonly tabName: string;
  /** The cells of its tab from A1 on; needed only where `plansToRead` asks for them. */
  readonly cells: TabCells['cells'] | null;
}

/** What is to be done to the overview. */
export interface OverviewRepairs {
  readonly blocks: readonly CellBlock[];
  /** Rows to be deleted after that, from the last one up: of plans that are gone, without anything typed. */
  readonly removedRows: readonly number[];
  /** The rows to be sorted then, across all columns; `null` where there are none. */
  readonly sorted: {
    readonly row: number;
    readonly rows: number;
    readonly by: readonly { readonly column: number; readonly ascending: boolean }[];
  } | null;
}

/** The plans whose tabs have to be read before their rows can be written. */
export function plansToRead<Plan extends Omit<ListedPlan, 'cells' | 'tabName'>>(
  overview: TabCells,
  plans: readonly Plan[],
): Plan[] {
  const list = listOn(overview);
  return plans.filter((plan) => {
    const row = list.rowOf(plan);
    return row === undefined || list.openColumns(row, plan.tabId).length > 0;
  });
}

/**
 * The rows that the overview lacks, and those that broke; what becomes of plans that are gone; and how it is sorted: most open points
 * first. Nothing is planned for a cell that holds what a person typed.
 */
export function overviewRepairs(
  overview: TabCells,
  plans: readonly ListedPlan[],
  scoresTabName: string,
  language: Language,
): OverviewRepairs {
  const list = listOn(overview);
  const { layout, isNew } = list;
  const { headerRow, columns } = layout;
  const blocks: CellBlock[] = [];
  const put = (row: number, column: OverviewColumn, cell: NewCell) => {
    const position = columns.get(column);
    if (position !== undefined) blocks.push({ row, column: position, cells: [[cell]] });
  };
  if (isNew) {
    const headers = overviewHeaders(language);
    for (const column of columns.keys()) put(headerRow, column, headers[column][0]);
  }
  let next = Math.max(headerRow, list.lastRow) + 1;
  let last = Math.max(headerRow, ...list.rows);
  for (const { id, tabId, tabName, cells } of plans) {
    const known = list.rowOf({ id, tabId });
    const row = known ?? next;
    if (known === undefined) {
      next += 1;
      last = row;
    }
    if (known === undefined || list.isFree(row, 'id')) put(row, 'id', asNewCell(id));
    if (cells === null) continue;
    const place = { tabId, tabName, layout: planLayout(cells) };
    for (const column of known === undefined ? list.live : list.openColumns(row, tabId)) {
      const formula = overviewFormula(column, row, layout, place);
      if (formula !== '' || known !== undefined) put(row, column, formula && { formula });
    }
  }
  const there = new Set(plans.map((plan) => list.rowOf(plan)));
  const gone = list.rows.filter((row) => !there.has(row) && list.isOfPlan(row));
  const removed = gone.filter((row) => !list.hasTyped(row));
  for (const row of gone) {
    if (removed.includes(row)) continue;
    const formula = goneFormula(inRow(row, columns.get('id') ?? 1), scoresTabName, language);
    const isOpen = list.formulaAt(row, 'account') !== '' || list.isFree(row, 'account');
    if (isOpen && !isSameFormula(list.formulaAt(row, 'account'), formula)) put(row, 'account', { formula });
    for (const column of list.live)
      if (column !== 'account' && isBroken(list.formulaAt(row, column))) put(row, column, '');
  }
  const rows = last - headerRow - removed.length;
  const order = [
    { column: columns.get('openPoints'), ascending: false },
    { column: columns.get('nextDue'), ascending: true },
  ];
  const by = order.flatMap(({ column, ascending }) => (column === undefined ? [] : [{ column, ascending }]));
  return {
    blocks,
    removedRows: removed.sort((a, b) => b - a),
    sorted: rows > 1 && by.length > 0 ? { row: headerRow + 1, rows, by } : null,
  };
}

function goneFormula(id: string, scoresTabName: string, language: Language): string {
  const [ids, names] = [SCORES_COLUMNS.id, SCORES_COLUMNS.name].map((column) => columnOfTab(scoresTabName, column));
  return `=IFERROR(INDEX(${names},MATCH(${id},${ids},0))&" – ","")&"${plansWords[language].gone}"`;
}

const GONE_SHAPE = '=IFERROR(INDEX(@,MATCH(@,@,0))&"","")&""';

/** The rows of the overview, and what stands in them. */
function listOn(overview: TabCells) {
  const contents = contentsOf(overview);
  const found = overviewLayout(contents);
  const filled = trimBlankRows(contents).length;
  const layout: OverviewLayout = found ?? { ...NEW_OVERVIEW, headerRow: filled === 0 ? 1 : filled + 2 };
  const { headerRow, columns } = layout;
  const at = (grid: TabCells['cells'], row: number, column: OverviewColumn): Cell =>
    grid[row - 1]?.[(columns.get(column) ?? 0) - 1];
  const formulaAt = (row: number, column: OverviewColumn) => String(at(overview.formulas, row, column) ?? '');
  const isFree = (row: number, column: OverviewColumn) => columns.has(column) && isBlank(at(contents, row, column));
  const live = [...columns.keys()].filter((column): column is Exclude<OverviewColumn, 'id'> => column !== 'id');
  const ours = new Set(columns.values());
  const linkOf = (row: number) => /#gid=(\d+)/.exec(formulaAt(row, 'account'))?.[1];
  const isGone = (row: number) => formulaShape(formulaAt(row, 'account')) === GONE_SHAPE;
  const isOfPlan = (row: number) =>
    linkOf(row) !== undefined || isGone(row) || live.some((column) => isBroken(formulaAt(row, column)));
  const isUsed = (row: number) => !isBlank(at(contents, row, 'id')) || linkOf(row) !== undefined;
  const rows = contents.flatMap((_, index) => (index + 1 > headerRow && isUsed(index + 1) ? [index + 1] : []));
  return {
    layout,
    isNew: found === null,
    live,
    rows,
    lastRow: contents.reduce(
      (last, row, index) => (isBlankRow([...columns.values()].map((it) => row[it - 1])) ? last : index + 1),
      0,
    ),
    formulaAt,
    isFree,
    isOfPlan,
    rowOf: ({ id, tabId }: { readonly id: Cell; readonly tabId: number }) =>
      rows.find((row) => linkOf(row) === String(tabId)) ??
      rows.find((row) => idKey(at(overview.cells, row, 'id')) === idKey(id)),
    /** Those whose formula is gone, broken, or leads to another tab than that of the plan. */
    openColumns: (row: number, tabId: number) => {
      const link = linkOf(row);
      const isElsewhere = isGone(row) || (link !== undefined && link !== String(tabId));
      const isOpen = (column: OverviewColumn) => {
        const formula = formulaAt(row, column);
        return formula === '' ? isFree(row, column) : isBroken(formula) || (isElsewhere && formula.includes('!'));
      };
      return live.filter(isOpen);
    },
    /** In our columns formulas are ours; in their own ones people type formulas, too. */
    hasTyped: (row: number) =>
      (contents[row - 1] ?? []).some(
        (cell, position) =>
          !isBlank(cell) &&
          position + 1 !== columns.get('id') &&
          ((overview.formulas[row - 1]?.[position] ?? '') === '' || !ours.has(position + 1)),
      ),
  };
}
