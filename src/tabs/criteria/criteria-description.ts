import { cellAddress, readText } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { Row } from '../../model/cell.ts';
import type { Kind } from '../../model/criterion.ts';
import type { CriteriaColumn } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import type { SentRow } from '../../model/sent-table.ts';
import { texts } from '../../text/index.ts';
import { tabsWords } from '../../text/tabs/index.ts';
import { across, downFrom } from '../tables/areas.ts';
import { newCellOf, receivedCell } from '../tables/sent-cells.ts';
import { HEADER_BLUE, NEEDED, UNUSED } from '../tables/tab-colours.ts';
import type { Area, ColourRule, TabDescription, TableDescription } from '../tables/tab-description.ts';
import { columnWidths, typedColumns, wordsToChoose } from '../tables/typed-columns.ts';
import { criteriaPositions, readsAsCriteria } from './criteria.ts';
import { describeReferenceDate, describeTiers, TIERS_WIDTH } from './tiers-description.ts';

/** What the tab of the criteria is made from. */
export interface CriteriaStart {
  readonly language: Language;
  /** The table to begin with, its header row first. */
  readonly criteria: readonly SentRow[];
  /** The header cells of the accounts, from which columns are chosen. */
  readonly headers: { readonly tabId: number; readonly area: Area };
  /** The reference date to begin with. */
  readonly today: Day;
}

/** The tab of the criteria: the table, the tiers beside it and the reference date beside those. */
export function describeCriteria(start: CriteriaStart): TabDescription {
  const { language, criteria, today } = start;
  const header = receivedRow(criteria[0]);
  const widths = columnWidths(columnsIn(header), WIDTHS);
  const tiersColumn = header.length + 2;
  const tables = [
    describeTable(start, header),
    describeTiers(language, 1, tiersColumn),
    describeReferenceDate(language, 1, tiersColumn + TIERS_WIDTH + 1, today),
  ];
  return {
    key: 'criteria',
    name: tabsWords[language].names.criteria,
    frozenRows: 1,
    blocks: tables.flatMap(({ blocks }) => blocks),
    columnWidths: [...header.map((_, position) => widths[position] ?? null), 24, 88, 64, 24, 72, 96],
    formats: tables.flatMap(({ formats }) => formats),
    validations: tables.flatMap(({ validations }) => validations),
    notes: tables.flatMap(({ notes }) => notes),
    colours: criteriaColours(header),
  };
}

function describeTable({ language, criteria, headers }: CriteriaStart, header: Row): TableDescription {
  const { kinds, policies, groups } = texts[language];
  const { formats, validations, notes } = typedColumns(1, columnsIn(header));
  const usual = wordsToChoose(groups);
  return {
    blocks: [{ row: 1, column: 1, cells: criteria.map((row) => row.map(newCellOf)) }],
    formats: [
      { area: across(1, 1, header.length), ...HEADER_BLUE },
      { area: downFrom(2, 1, header.length), vertical: 'top' },
      ...formats({ horizontal: 'right' }, 'weight', 'from', 'to', 'gate'),
      ...formats({ isWrapped: true }, 'criterion', 'points', 'note'),
    ],
    validations: [
      ...validations({ kind: 'cells', ...headers }, 'column'),
      ...validations(wordsToChoose(kinds), 'kind'),
      ...validations({ kind: 'number', least: 0 }, 'weight'),
      ...validations({ ...usual, values: [...new Set([...usual.values, ...groupsIn(criteria, header)])] }, 'group'),
      ...validations(wordsToChoose(policies), 'ifBlank'),
      ...validations({ kind: 'number', least: -100, most: 100 }, 'gate'),
    ],
    notes: notes(tabsWords[language].criteria),
  };
}

/** The rows to begin with, all of one width; without any, the headers alone. */
export function startingRows(language: Language, rows: readonly SentRow[]): SentRow[] {
  const [header = []] = rows;
  if (!readsAsCriteria(receivedRow(header))) return [wordsToChoose(texts[language].criteriaColumns).values];
  return rows.map((row) => header.map((_, position) => row[position] ?? ''));
}

/** Cells that the kind of their row does not use are grey; those that it needs and that are blank stand out. */
export function criteriaColours(header: Row): ColourRule[] {
  const columns = columnsIn(header);
  const { areas } = typedColumns(1, columns);
  const isOneOf = (kinds: readonly Kind[]) =>
    `OR(${kinds
      .flatMap((key) => [...texts.en.kinds[key], ...texts.ja.kinds[key]])
      .map((word) => `$${cellAddress(2, columns.get('kind') ?? 1)}="${word}"`)
      .join(',')})`;
  const rules = (column: CriteriaColumn, unused: readonly Kind[], needed: readonly Kind[]) =>
    areas(column).flatMap((area): ColourRule[] => [
      { area, formula: `=${isOneOf(unused)}`, ...UNUSED },
      { area, formula: `=AND($${cellAddress(2, area.column)}="",${isOneOf(needed)})`, ...NEEDED },
    ]);
  return [
    ...rules('from', WITHOUT_ENDS, ['number']),
    ...rules('to', WITHOUT_ENDS, ['number']),
    ...rules('points', ['number', 'yes/no', 'rating'], ['bands', 'category', 'keywords']),
  ];
}

const WITHOUT_ENDS: readonly Kind[] = ['bands', 'category', 'keywords', 'yes/no', 'recency'];

/** The columns of the criteria by meaning, counted from 1. */
function columnsIn(header: Row): ReadonlyMap<CriteriaColumn, number> {
  return new Map([...criteriaPositions(header)].map(([column, position]) => [column, position + 1]));
}

function groupsIn(criteria: readonly SentRow[], header: Row): string[] {
  const position = criteriaPositions(header).get('group') ?? -1;
  return criteria.slice(1).flatMap((row) => readText(receivedRow(row)[position]) || []);
}

function receivedRow(row: SentRow = []): Row {
  return row.map(receivedCell);
}

/** In pixels. */
const WIDTHS: Readonly<Record<CriteriaColumn, number>> = {
  criterion: 200,
  column: 150,
  kind: 92,
  weight: 64,
  group: 92,
  from: 84,
  to: 84,
  points: 300,
  ifBlank: 84,
  gate: 64,
  note: 260,
};
