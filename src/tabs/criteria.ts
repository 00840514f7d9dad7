import { findHeader, fold, isBlank, quotable, readNumber, readText } from '../core/tables/index.ts';
import type { Row, Table } from '../model/cell.ts';
import type { Criterion, IfBlank, Kind } from '../model/criterion.ts';
import type { CriteriaColumn, Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { type Policy, texts } from '../text/index.ts';
import { readTypedTable } from './columns.ts';
import { CriterionCells } from './criterion-cells.ts';
import { readRule } from './criterion-rule.ts';
import { meanings } from './meaning.ts';

/** A criteria table as it was read: the criteria without mistakes, and all the mistakes. */
export interface CriteriaTable {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  readonly issues: readonly Issue[];
}

const columnOf = meanings({ en: texts.en.criteriaColumns, ja: texts.ja.criteriaColumns });
const kindOf = meanings({ en: texts.en.kinds, ja: texts.ja.kinds });
const policyOf = meanings({ en: texts.en.policies, ja: texts.ja.policies });
const groupOf = meanings({ en: texts.en.groups, ja: texts.ja.groups });

const NEEDED: readonly CriteriaColumn[] = ['criterion', 'kind', 'weight'];

/**
 * Reads the criteria table against the account columns that it refers to.
 *
 * @param table - its first row holds the headers, in any order and in either language.
 * @param accountHeaders - where two columns share a header, the first counts.
 */
export function readCriteria(table: Table, accountHeaders: Row): CriteriaTable {
  const typed = readTypedTable(table, columnOf);
  const issues: Issue[] = [];
  if (typed.rows.length === 0) {
    const isEmpty = (table[0] ?? []).every(isBlank);
    return {
      language: typed.language,
      criteria: [],
      issues: [{ code: isEmpty ? 'empty' : 'no rows', place: 'criteria' }],
    };
  }
  const missing = NEEDED.filter((column) => !typed.has(column));
  if (missing.length > 0) {
    const absent = missing.map((column) => ({ code: 'no such column', place: 'criteria', column }) as const);
    return { language: typed.language, criteria: [], issues: absent };
  }
  const names = new Map<string, number>();
  const groups = groupNamer(texts[typed.language].groups.fit[0]);
  const criteria = typed.rows.flatMap((row) => {
    const cells = new CriterionCells(row);
    const criterion = readCriterion(cells, accountHeaders, names, groups);
    issues.push(...cells.issues);
    return criterion === null ? [] : [criterion];
  });
  if (issues.length === 0 && criteria.every(({ weight }) => weight === 0)) {
    issues.push({ code: 'all weights zero', place: 'criteria', column: 'weight' });
  }
  return { language: typed.language, criteria, issues };
}

/** One row as a criterion, or `null` if any of its cells is a mistake. */
function readCriterion(
  cells: CriterionCells,
  accountHeaders: Row,
  names: Map<string, number>,
  nameGroup: (text: string) => string,
): Criterion | null {
  const name = readName(cells, names);
  const columnIndex = readColumn(cells, name, accountHeaders);
  const kind = readKind(cells);
  const weight = cells.neededNumber('weight', { least: 0 });
  const rule = kind === null ? null : readRule(kind, cells);
  const ifBlank = readPolicy(cells);
  const gate = cells.number('gate');
  if (cells.issues.length > 0 || rule === null) return null;
  return {
    name,
    columnIndex,
    column: readText(accountHeaders[columnIndex]) ?? '',
    weight: weight ?? 0,
    group: nameGroup(cells.text('group')),
    ifBlank,
    gate,
    ...rule,
  };
}

function readName(cells: CriterionCells, names: Map<string, number>): string {
  const name = cells.text('criterion');
  const earlierRow = names.get(fold(name));
  if (name === '') cells.report('criterion', { code: 'blank' });
  else if (earlierRow !== undefined) cells.report('criterion', { code: 'repeated', found: quotable(name), earlierRow });
  else names.set(fold(name), cells.row);
  return name;
}

function readColumn(cells: CriterionCells, name: string, accountHeaders: Row): number {
  const column = cells.text('column');
  const header = column === '' ? name : column;
  const position = findHeader(accountHeaders, header);
  if (position < 0 && header !== '') {
    cells.report(column === '' ? 'criterion' : 'column', { code: 'no such account column', found: quotable(header) });
  }
  return position;
}

function readKind(cells: CriterionCells): Kind | null {
  const text = cells.text('kind');
  const kind = kindOf(text)?.key ?? null;
  if (text === '') cells.report('kind', { code: 'blank' });
  else if (kind === null) cells.report('kind', { code: 'unknown kind', found: quotable(text) });
  return kind;
}

const POLICIES: Readonly<Record<Policy, IfBlank>> = { skip: 'skip', zero: 0, neutral: 50, required: 'required' };

function readPolicy(cells: CriterionCells): IfBlank {
  const cell = cells.cell('ifBlank');
  if (isBlank(cell)) return 'skip';
  const policy = policyOf(readText(cell) ?? '');
  if (policy !== undefined) return POLICIES[policy.key];
  const points = readNumber(cell);
  const found = quotable(cell);
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
