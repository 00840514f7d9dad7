import { cellAddress, readText } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { Kind } from '../../model/criterion.ts';
import type { CriteriaColumn } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import type { SentRow } from '../../model/sent-table.ts';
import { texts } from '../../text/index.ts';
import { tabsWords } from '../../text/tabs/index.ts';
import type { Words } from '../../text/texts.ts';
import { HEADER_BLUE, NEEDED, UNUSED } from '../tables/tab-colours.ts';
import type { Area, ColourRule, RangeFormat, RangeValidation, TabDescription } from '../tables/tab-description.ts';
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
export function describeCriteria({ language, criteria, headers, today }: CriteriaStart): TabDescription {
  const header = criteria[0] ?? [];
  const positions = criteriaPositions(header.map(cellOf));
  const below = (column: CriteriaColumn): Area[] => {
    const position = positions.get(column);
    return position === undefined ? [] : [{ row: 2, column: position + 1, rows: null, columns: 1 }];
  };
  const tiersColumn = header.length + 2;
  const tiers = describeTiers(language, 1, tiersColumn);
  const date = describeReferenceDate(language, 1, tiersColumn + TIERS_WIDTH + 1, today);
  const widths = header.map((_, position) => {
    const column = [...positions].find(([, at]) => at === position)?.[0];
    return column === undefined ? null : WIDTHS[column];
  });
  return {
    key: 'criteria',
    name: tabsWords[language].names.criteria,
    frozenRows: 1,
    blocks: [
      { row: 1, column: 1, cells: criteria.map((row) => row.map((cell) => newCell(cell))) },
      ...tiers.blocks,
      ...date.blocks,
    ],
    columnWidths: [...widths, 24, 88, 64, 24, 72, 96],
    formats: [
      { area: { row: 1, column: 1, rows: 1, columns: header.length }, ...HEADER_BLUE },
      { area: { row: 2, column: 1, rows: null, columns: header.length }, vertical: 'top' },
      ...(['weight', 'from', 'to', 'gate'] as const).flatMap((column) =>
        below(column).map((area): RangeFormat => ({ area, horizontal: 'right' })),
      ),
      ...(['criterion', 'points', 'note'] as const).flatMap((column) =>
        below(column).map((area): RangeFormat => ({ area, isWrapped: true })),
      ),
      ...tiers.formats,
      ...date.formats,
    ],
    validations: [
      ...validations(language, criteria, headers, positions, below),
      ...tiers.validations,
      ...date.validations,
    ],
    notes: [
      ...[...positions].map(([column, position]) => ({
        row: 1,
        column: position + 1,
        text: tabsWords[language].criteria[column],
      })),
      ...tiers.notes,
      ...date.notes,
    ],
    colours: criteriaColours(positions),
  };
}

/** The rows to begin with, all of one width; without any, the headers alone. */
export function startingRows(language: Language, rows: readonly SentRow[]): SentRow[] {
  const [header = []] = rows;
  const headers = Object.values(texts[language].criteriaColumns).map(([word]) => word);
  if (!readsAsCriteria(header.map(cellOf))) return [headers];
  return rows.map((row) => header.map((_, position) => row[position] ?? ''));
}

function validations(
  language: Language,
  criteria: readonly SentRow[],
  headers: CriteriaStart['headers'],
  positions: ReadonlyMap<CriteriaColumn, number>,
  below: (column: CriteriaColumn) => Area[],
): RangeValidation[] {
  const { kinds, policies, groups } = texts[language];
  const first = (words: Readonly<Record<string, Words>>) => Object.values(words).map(([word]) => word);
  const group = positions.get('group');
  const used = criteria
    .slice(1)
    .flatMap((row) => (group === undefined ? [] : (readText(cellOf(row[group] ?? '')) ?? '')));
  const allowed: Partial<Record<CriteriaColumn, RangeValidation['allowed']>> = {
    column: { kind: 'cells', ...headers },
    kind: { kind: 'list', values: first(kinds) },
    weight: { kind: 'number', least: 0 },
    group: { kind: 'list', values: [...new Set([...first(groups), ...used.filter((name) => name !== '')])] },
    ifBlank: { kind: 'list', values: first(policies) },
    gate: { kind: 'number', least: -100, most: 100 },
  };
  return (Object.entries(allowed) as [CriteriaColumn, RangeValidation['allowed']][]).flatMap(([column, values]) =>
    below(column).map((area) => ({ area, allowed: values })),
  );
}

/** Cells that the kind of their row does not use are grey; those that it needs and that are blank stand out. */
export function criteriaColours(positions: ReadonlyMap<CriteriaColumn, number>): ColourRule[] {
  const kind = positions.get('kind') ?? 0;
  const isOneOf = (kinds: readonly Kind[]) =>
    `OR(${kinds
      .flatMap((key) => [...texts.en.kinds[key], ...texts.ja.kinds[key]])
      .map((word) => `$${cellAddress(2, kind + 1)}="${word}"`)
      .join(',')})`;
  const rules = (column: CriteriaColumn, unused: readonly Kind[], needed: readonly Kind[]): ColourRule[] => {
    const position = positions.get(column);
    if (position === undefined) return [];
    const area = { row: 2, column: position + 1, rows: null, columns: 1 };
    return [
      { area, formula: `=${isOneOf(unused)}`, ...UNUSED },
      { area, formula: `=AND($${cellAddress(2, position + 1)}="",${isOneOf(needed)})`, ...NEEDED },
    ];
  };
  return [
    ...rules('from', WITHOUT_ENDS, ['number']),
    ...rules('to', WITHOUT_ENDS, ['number']),
    ...rules('points', ['number', 'yes/no', 'rating'], ['bands', 'category', 'keywords']),
  ];
}

const WITHOUT_ENDS: readonly Kind[] = ['bands', 'category', 'keywords', 'yes/no', 'recency'];

function cellOf(cell: SentRow[number]): string | number | boolean {
  return typeof cell === 'object' ? '' : cell;
}

function newCell(cell: SentRow[number]) {
  return typeof cell !== 'object' ? cell : cell.day === null ? '' : { day: cell.day };
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
