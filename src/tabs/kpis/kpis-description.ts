import { cellAddress } from '../../core/tables/index.ts';
import { KPI_COLUMNS, type KpiColumn } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { kpiTabsWords } from '../../text/kpi-tabs/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { across } from '../tables/areas.ts';
import { HEADER_BLUE, NEEDED, UNUSED, WRONG } from '../tables/tab-colours.ts';
import type { ColourRule, TabDescription, TableDescription } from '../tables/tab-description.ts';
import { columnWidths, typedColumns, wordsToChoose } from '../tables/typed-columns.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';
import { KPIS_NEEDED } from './kpi-table.ts';
import { kpiSources, sourceText } from './target-source.ts';

/** The tab of the KPI table: headers, dropdowns, formats and colours. Its rows are people's. */
export function describeKpis(language: Language): TabDescription {
  const columns: ReadonlyMap<KpiColumn, number> = new Map(KPI_COLUMNS.map((column, index) => [column, index + 1]));
  return {
    key: 'kpis',
    name: kpiTabsWords[language].names.kpis,
    frozenRows: 1,
    size: { rows: 60, columns: KPI_COLUMNS.length + FREE_COLUMNS },
    columnWidths: columnWidths(columns, WIDTHS),
    colours: coloursOf(columns),
    ...describeKpiColumns(language, 1, columns),
  };
}

/** Some columns of the KPI table, as a new tab has them all. */
export function describeKpiColumns(
  language: Language,
  headerRow: number,
  columns: ReadonlyMap<KpiColumn, number>,
): TableDescription {
  const words = kpisWords[language];
  const { formats, validations, notes } = typedColumns(headerRow, columns);
  return {
    blocks: [...columns].map(([column, position]) => ({
      row: headerRow,
      column: position,
      cells: [[words.columns[column][0]]],
    })),
    formats: [
      ...[...columns.values()].map((position) => ({ area: across(headerRow, position), ...HEADER_BLUE })),
      ...formats({ vertical: 'top' }, ...columns.keys()),
      ...formats({ numberFormat: DAY_FORMAT }, 'start', 'due', 'exitDate'),
      ...formats({ horizontal: 'right' }, 'baseline', 'target', 'population'),
      ...formats({ isWrapped: true }, 'kpi', 'exitDate', 'exitRule', 'agreed', 'source'),
    ],
    validations: [
      ...validations(wordsToChoose(words.kinds), 'kind'),
      ...validations(wordsToChoose(words.directions), 'direction'),
      ...validations(wordsToChoose(words.periods), 'period'),
      ...validations(wordsToChoose(words.exitActions), 'exitAction'),
      ...validations({ kind: 'date' }, 'start', 'due'),
      ...validations({ kind: 'list', values: kpiSources().map((source) => sourceText(source, language)) }, 'source'),
    ],
    notes: notes(kpiTabsWords[language].kpis),
  };
}

/** Beside the table, for people. */
const FREE_COLUMNS = 3;

/** Cells that wait for somebody, in rows that were begun, and those that their kind does not use. */
function coloursOf(columns: ReadonlyMap<KpiColumn, number>): ColourRule[] {
  const { areas } = typedColumns(1, columns);
  const cell = (column: KpiColumn) => `$${cellAddress(2, columns.get(column) ?? 1)}`;
  const isBegun = `COUNTA(${cell('kpi')}:${cell('source')})>0`;
  const isShare = oneOf(cell('kind'), [...kpisWords.en.kinds.share, ...kpisWords.ja.kinds.share]);
  const isOther = `AND(${cell('kind')}<>"",NOT(${isShare}))`;
  const [start, due, kpi] = [cell('start'), cell('due'), cell('kpi')];
  const [date, rule] = [cell('exitDate'), cell('exitRule')];
  const letter = kpi.replace(/\d+$/, '');
  const rules = (look: Pick<ColourRule, 'background' | 'colour'>, formula: string, ...of: readonly KpiColumn[]) =>
    areas(...of).map((area) => ({ area, formula: `=${formula}`, ...look }));
  const needed = (column: KpiColumn, condition: string) =>
    rules(NEEDED, `AND(${cell(column)}="",${condition})`, column);
  return [
    ...KPIS_NEEDED.flatMap((column) => needed(column, isBegun)),
    ...needed('population', isShare),
    ...needed('exitDate', `${rule}<>""`),
    ...needed('exitRule', `${date}<>""`),
    ...needed('exitAction', `OR(${date}<>"",${rule}<>"")`),
    ...needed('agreed', `${date}<>"",${rule}<>""`),
    ...rules(UNUSED, isShare, 'baseline'),
    ...rules(UNUSED, isOther, 'population'),
    ...rules(WRONG, `AND(${kpi}<>"",COUNTIF(${letter}:${letter},${kpi})>1)`, 'kpi'),
    ...rules(WRONG, `AND(ISNUMBER(${start}),ISNUMBER(${due}),${due}<=${start})`, 'due'),
  ];
}

function oneOf(address: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `${address}="${word}"`).join(',')})`;
}

/** In pixels. */
const WIDTHS: Readonly<Record<KpiColumn, number>> = {
  kpi: 200,
  kind: 84,
  direction: 76,
  baseline: 72,
  start: 92,
  due: 92,
  target: 84,
  population: 84,
  period: 72,
  exitDate: 110,
  exitRule: 150,
  exitAction: 96,
  owner: 96,
  agreed: 180,
  source: 200,
};
