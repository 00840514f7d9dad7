import {
  fold,
  headerFinder,
  isBlank,
  isBlankRow,
  quotableText,
  readNumber,
  readText,
} from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Row, Table } from '../../model/cell.ts';
import type { Criterion, IfBlank, Kind } from '../../model/criterion.ts';
import type { CriteriaColumn, Issue } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import { type Policy, texts } from '../../text/index.ts';
import { languageOf } from '../tables/language-of.ts';
import { meanings } from '../tables/meaning.ts';
import { TypedCells } from '../tables/typed-cells.ts';
import { columnPositions, readTypedTable } from '../tables/typed-table.ts';
import { readRule } from './criterion-rule.ts';

/** A criteria table as it was read: the criteria without mistakes, and all the mistakes. */
export interface CriteriaTable {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  /** Whether any row, mistaken ones too, is of the kind `recency`. */
  readonly needsReferenceDate: boolean;
  readonly issues: readonly Issue[];
}

const columnOf = meanings((language) => texts[language].criteriaColumns);
/** What a text means as a kind, and as what happens where a cell is blank. */
export const kindOf = meanings((language) => texts[language].kinds);
export const policyOf = meanings((language) => texts[language].policies);
const groupOf = meanings((language) => texts[language].groups);

const NEEDED: readonly CriteriaColumn[] = ['criterion', 'kind', 'weight'];

/** Where the columns of a criteria table stand, counted from 0. */
export const criteriaPositions = (headers: Row): ReadonlyMap<CriteriaColumn, number> =>
  columnPositions(headers, columnOf);

/** Whether headers are those of a criteria table. */
export function readsAsCriteria(headers: Row): boolean {
  const positions = criteriaPositions(headers);
  return NEEDED.every((column) => positions.has(column));
}

/**
 * Reads the criteria table against the account columns that it refers to.
 *
 * @param table - its first row holds the headers, in any order and in either language.
 * @param accountHeaders - where two columns share a header, the first counts.
 * @param dayOf - for messages that name a date.
 */
export function readCriteria(table: Table, accountHeaders: Row, dayOf: DayOf): CriteriaTable {
  const typed = readTypedTable(table, columnOf);
  const issues: Issue[] = [];
  if (typed.rows.length === 0) {
    const isEmpty = (table[0] ?? []).every(isBlank);
    return {
      language: isEmpty ? languageOf(accountHeaders) : typed.language,
      criteria: [],
      needsReferenceDate: false,
      issues: [{ code: isEmpty ? 'empty' : 'no rows', place: 'criteria' }],
    };
  }
  const missing = NEEDED.filter((column) => !typed.has(column));
  if (missing.length > 0) {
    const absent = missing.map((column) => ({ code: 'no such column', place: 'criteria', row: 1, column }) as const);
    return { language: typed.language, criteria: [], needsReferenceDate: false, issues: absent };
  }
  const surroundings: Surroundings = {
    accountHeaders,
    // Accounts without headers are one mistake, reported where they are read: not one more for each criterion.
    positionOf: isBlankRow(accountHeaders) ? () => 0 : headerFinder(accountHeaders),
    names: new Map(),
    nameGroup: groupNamer(texts[typed.language].groups.fit[0]),
  };
  const read = typed.rows.map((row) => {
    const cells = new TypedCells(row, 'criteria', dayOf);
    const criterion = readCriterion(cells, surroundings);
    for (const issue of cells.issues) issues.push(issue);
    return criterion;
  });
  if (read.every(({ weight }) => weight === 0)) {
    issues.push({ code: 'all weights zero', place: 'criteria', column: 'weight' });
  }
  return {
    language: typed.language,
    criteria: read.flatMap(({ criterion }) => criterion ?? []),
    needsReferenceDate: read.some(({ kind }) => kind === 'recency'),
    issues,
  };
}

/** What the rows have in common. */
interface Surroundings {
  readonly accountHeaders: Row;
  readonly positionOf: (header: string) => number;
  /** Rows of the names read so far. */
  readonly names: Map<string, number>;
  readonly nameGroup: (text: string) => string;
}

/** One row: what the table as a whole is judged by, and the criterion, `null` if any of its cells is a mistake. */
interface ReadRow {
  readonly kind: Kind | null;
  readonly weight: number | null;
  readonly criterion: Criterion | null;
}

function readCriterion(
  cells: TypedCells<CriteriaColumn>,
  { accountHeaders, positionOf, names, nameGroup }: Surroundings,
): ReadRow {
  const name = cells.newName('criterion', names);
  const columnIndex = readColumn(cells, name, positionOf);
  const kind = readKind(cells);
  const weight = cells.neededNumber('weight', { least: 0 });
  const rule = kind === null ? null : readRule(kind, cells);
  const ifBlank = readPolicy(cells);
  const gate = cells.number('gate');
  const group = cells.name('group') ?? '';
  if (cells.issues.length > 0 || rule === null) return { kind, weight, criterion: null };
  const criterion = {
    name,
    columnIndex,
    column: readText(accountHeaders[columnIndex]) ?? '',
    weight: weight ?? 0,
    group: nameGroup(group),
    ifBlank,
    gate,
    ...rule,
  };
  return { kind, weight, criterion };
}

function readColumn(cells: TypedCells<CriteriaColumn>, name: string, positionOf: (header: string) => number): number {
  const column = cells.text('column');
  const header = column === '' ? name : column;
  const position = positionOf(header);
  if (position < 0 && header !== '') {
    cells.report(column === '' ? 'criterion' : 'column', {
      code: 'no such account column',
      found: quotableText(header),
    });
  }
  return position;
}

function readKind(cells: TypedCells<CriteriaColumn>): Kind | null {
  const text = cells.text('kind');
  const kind = kindOf(text)?.key ?? null;
  if (text === '') cells.report('kind', { code: 'blank' });
  else if (kind === null) cells.report('kind', { code: 'unknown kind', found: quotableText(text) });
  return kind;
}

const POLICIES: Readonly<Record<Policy, IfBlank>> = { skip: 'skip', zero: 0, neutral: 50, required: 'required' };

function readPolicy(cells: TypedCells<CriteriaColumn>): IfBlank {
  const cell = cells.cell('ifBlank');
  if (isBlank(cell)) return 'skip';
  const policy = policyOf(readText(cell) ?? '');
  if (policy !== undefined) return POLICIES[policy.key];
  const points = readNumber(cell);
  const found = cells.found('ifBlank');
  if (points === undefined) cells.report('ifBlank', { code: 'unknown policy', found });
  else if (Math.abs(points) > 100) cells.report('ifBlank', { code: 'out of bounds', found, least: -100, most: 100 });
  return points ?? 'skip';
}

/** Gives each group the name under which it was used first. A blank Group is the first of the usual two, in either language. */
function groupNamer(blankGroup: string): (text: string) => string {
  const names = new Map<string, string>();
  return (text) => {
    const name = text === '' ? blankGroup : text;
    const key = groupOf(name)?.key ?? `other ${fold(name)}`;
    const first = names.get(key) ?? name;
    names.set(key, first);
    return first;
  };
}
