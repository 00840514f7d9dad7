import { fold, isBlank, quotable, quotableText, readDay, readText, writtenDay } from '../../core/tables/index.ts';
import type { Day, DayOf } from '../../model/calendar.ts';
import type { Cell, Row, Table } from '../../model/cell.ts';
import type { Issue } from '../../model/issue.ts';
import type { ExitAction, Kpi, KpiColumn, KpiDirection, KpiKind, KpiPeriod } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { meanings } from '../tables/meaning.ts';
import { TypedCells } from '../tables/typed-cells.ts';
import { columnPositions, readTypedTable, type TypedRow } from '../tables/typed-table.ts';
import { readExitRule } from './exit-rule.ts';

/** A KPI table as it was read: the KPIs without mistakes, and all the mistakes. */
export interface KpiTable {
  readonly language: Language;
  readonly kpis: readonly Kpi[];
  readonly issues: readonly Issue[];
}

const columnOf = meanings((language) => kpisWords[language].columns);
/** Which kind of KPI a word means. */
export const kpiKindOf = meanings((language) => kpisWords[language].kinds);
/** Which direction a word means. */
export const kpiDirectionOf = meanings((language) => kpisWords[language].directions);
/** Which period a word means. */
export const kpiPeriodOf = meanings((language) => kpisWords[language].periods);
const actionOf = meanings((language) => kpisWords[language].exitActions);

/** Where the columns of the KPI table stand, counted from 0. Of two headers with one meaning the first counts. */
export function kpiPositions(headers: Row): ReadonlyMap<KpiColumn, number> {
  return columnPositions(headers, columnOf);
}

/** What a text means as something that can be asked of a KPI. */
export const kpiValueOf = meanings((language) => kpisWords[language].values);

/** Columns without which there is no KPI table. */
export const KPIS_NEEDED: readonly KpiColumn[] = ['kpi', 'kind', 'start', 'due', 'target'];

/** Farther apart, Start and Due hold a slip: a chart of it would have no end. */
const MOST_YEARS = 20;

/** A list of accounts that a spreadsheet can hold. */
const LARGEST_POPULATION = 1_000_000;

/**
 * Reads the KPI table.
 *
 * @param table - its first row holds the headers, in any order and in either language.
 */
export function readKpis(table: Table, dayOf: DayOf): KpiTable {
  const typed = readTypedTable(table, columnOf);
  const { language } = typed;
  if ((table[0] ?? []).every(isBlank) && typed.rows.length === 0) {
    return { language, kpis: [], issues: [{ code: 'empty', place: 'kpis' }] };
  }
  const missing = KPIS_NEEDED.filter((column) => !typed.has(column));
  if (missing.length > 0) {
    const absent = missing.map((column) => ({ code: 'no such column', place: 'kpis', row: 1, column }) as const);
    return { language, kpis: [], issues: absent };
  }
  if (typed.rows.length === 0) return { language, kpis: [], issues: [{ code: 'no rows', place: 'kpis' }] };
  const names = new Map<string, number>();
  const issues: Issue[] = [];
  const kpis = typed.rows.flatMap((row) => {
    const { kpi, issues: found } = readKpiRow(row, names, language, dayOf);
    issues.push(...found);
    return kpi ?? [];
  });
  return { language, kpis, issues };
}

/** The rows among which a KPI is to stand. */
export interface KpiSurroundings {
  /** That of the table. */
  readonly language: Language;
  /** Names that are taken, with the rows on which they stand. */
  readonly taken: readonly { readonly name: string; readonly row: number }[];
}

/** A KPI as it was read; `null` where there is a mistake. */
interface ReadKpi {
  readonly kpi: Kpi | null;
  readonly issues: readonly Issue[];
}

/** Reads a KPI whose cells are no row of the table, or not as they are there, as its row would be read. */
export function readKpiCells(
  cell: (column: KpiColumn) => Cell,
  dayOf: DayOf,
  { language, taken }: KpiSurroundings = { language: 'en', taken: [] },
): ReadKpi {
  return readKpiRow({ number: 0, cell }, new Map(taken.map(({ name, row }) => [fold(name), row])), language, dayOf);
}

/** @param names - the rows of the names that are taken, to which that of the KPI is added. */
function readKpiRow(row: TypedRow<KpiColumn>, names: Map<string, number>, language: Language, dayOf: DayOf): ReadKpi {
  const cells = new TypedCells(row, 'kpis', dayOf);
  const kpi = readKpi(cells, names, language, dayOf);
  return { kpi: cells.issues.length > 0 ? null : kpi, issues: cells.issues };
}

type TypedKpi = TypedCells<KpiColumn>;

function readKpi(cells: TypedKpi, names: Map<string, number>, language: Language, dayOf: DayOf): Kpi | null {
  const name = cells.newName('kpi', names);
  const kind = readWord<KpiKind>(cells, 'kind', kpiKindOf);
  if (isBlank(cells.cell('kind'))) cells.report('kind', { code: 'blank' });
  const direction = readWord<KpiDirection>(cells, 'direction', kpiDirectionOf) ?? 'up';
  const isShare = kind === 'share';
  const baseline = isShare ? 0 : (cells.number('baseline') ?? 0);
  const start = readDate(cells, 'start', dayOf);
  const due = readDate(cells, 'due', dayOf);
  if (start !== null && due !== null) checkSpan(cells, start, due);
  const target = cells.neededNumber('target');
  const population = isShare ? readPopulation(cells) : 0;
  if (kind !== null && target !== null && population !== null) {
    checkTarget(cells, { kind, direction, baseline, target, population });
  }
  const period = readWord<KpiPeriod>(cells, 'period', kpiPeriodOf) ?? 'month';
  const exitDates = readExitDates(cells, dayOf);
  for (const day of exitDates) {
    if (start !== null && day < start) cells.report('exitDate', { code: 'exit before start', found: writtenDay(day) });
  }
  const exitRule = readExitRule(cells, direction, language);
  const exitAction = readWord<ExitAction>(cells, 'exitAction', actionOf) ?? null;
  if (kind === null || start === null || due === null || target === null || population === null) return null;
  return {
    name,
    kind,
    direction,
    baseline,
    start,
    due,
    target,
    population,
    period,
    exitDates,
    exitRule,
    exitAction,
    owner: readText(cells.cell('owner')) ?? '',
    agreed: quotable(cells.cell('agreed'), dayOf),
  };
}

/** A word of a dictionary; `null` for a blank cell and for any other word, which is reported. */
function readWord<Key extends string>(
  cells: TypedKpi,
  column: KpiColumn,
  meaningOf: ReturnType<typeof meanings<Key>>,
): Key | null {
  if (isBlank(cells.cell(column))) return null;
  const key = meaningOf(cells.text(column))?.key;
  if (key === undefined) cells.report(column, { code: 'unknown word', found: cells.found(column) });
  return key ?? null;
}

function readDate(cells: TypedKpi, column: 'start' | 'due', dayOf: DayOf): Day | null {
  const day = readDay(cells.cell(column), dayOf);
  if (isBlank(cells.cell(column))) cells.report(column, { code: 'blank' });
  else if (day === undefined) cells.report(column, { code: 'not a date', found: cells.found(column) });
  return day ?? null;
}

function checkSpan(cells: TypedKpi, start: Day, due: Day): void {
  const found = `${writtenDay(start)} – ${writtenDay(due)}`;
  if (start >= due) cells.report('due', { code: 'due not after start', found });
  else if (due - start > MOST_YEARS * 366) cells.report('due', { code: 'due too far', found, most: MOST_YEARS });
}

/** What no list can hold is a slip, and what is reached before anything has happened, too. Levels and budgets may be kept where they stand. */
function checkTarget(
  cells: TypedKpi,
  {
    kind,
    direction,
    baseline,
    target,
    population,
  }: Pick<Kpi, 'kind' | 'direction' | 'baseline' | 'target' | 'population'>,
): void {
  const found = cells.found('target');
  const least = direction === 'up' ? 1 : 0;
  if (kind === 'share') {
    if (target < least || target > population) {
      cells.report('target', { code: 'out of bounds', found, least, most: population });
    }
  } else if (kind !== 'level' && direction === 'up' && target === baseline) {
    cells.report('target', { code: 'target at baseline', found });
  }
}

function readPopulation(cells: TypedKpi): number | null {
  const population = cells.neededNumber('population');
  const fits =
    population === null || (Number.isInteger(population) && population >= 1 && population <= LARGEST_POPULATION);
  if (!fits) cells.report('population', { code: 'out of bounds', found: cells.found('population') });
  return fits ? population : null;
}

/** One date or several; the whole cell is looked at first, since `Nov 21, 2026` holds a comma. */
function readExitDates(cells: TypedKpi, dayOf: DayOf): Day[] {
  const cell = cells.cell('exitDate');
  if (isBlank(cell)) return [];
  const whole = readDay(cell, dayOf);
  if (whole !== undefined) return [whole];
  return piecesOf(cells.text('exitDate')).flatMap((piece) => {
    const day = readDay(piece, dayOf);
    if (day === undefined) cells.report('exitDate', { code: 'not a date', found: quotableText(piece) });
    return day ?? [];
  });
}

/** Dates hold the slashes that otherwise part values, and a written-out month a comma of its own. */
function piecesOf(text: string): string[] {
  return text
    .split(/[;；、\n\r]|[,，](?!\s*\d{4}(?!\d|[-/.年]))/u)
    .map((piece) => piece.trim())
    .filter((piece) => !isBlank(piece));
}

/** Finds a KPI by the name that a cell holds. */
export function kpiFinder(kpis: readonly Kpi[]): (name: string) => Kpi | undefined {
  const byName = new Map(kpis.map((kpi) => [fold(kpi.name), kpi]));
  return (name) => byName.get(fold(name));
}
