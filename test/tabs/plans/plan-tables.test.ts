import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { PLAN_SECTIONS, type PlanTable } from '../../../src/model/plan.ts';
import { planLayout } from '../../../src/tabs/plans/plan-layout.ts';
import { columnsOf, PLAN_TABLES, startingRows, wordsOf } from '../../../src/tabs/plans/plan-sections.ts';
import { isTable } from '../../../src/tabs/plans/sections/section-cells.ts';
import { planGuidance } from '../../../src/text/plans/guidance/index.ts';
import { plansWords } from '../../../src/text/plans/index.ts';
import { newPlan } from './new-plan.ts';

const tables = Object.keys(PLAN_TABLES) as PlanTable[];
const languages: readonly Language[] = ['en', 'ja'];
const cases = tables.flatMap((table) => languages.map((language) => [table, language] as const));

describe('every table of a plan', () => {
  it.each(cases)('%s has words for its columns in %s, each its own', (table, language) => {
    const words: Readonly<Record<string, readonly string[]>> = plansWords[language].columns[table];
    const headers = columnsOf(table).map((column) => words[column]?.[0]);
    expect(headers).not.toContain(undefined);
    expect(new Set(headers).size).toBe(headers.length);
  });

  it.each(cases)('%s stands on a new tab with all its columns in order, in %s', (table, language) => {
    const placed = planLayout(newPlan(language).cells)[table];
    expect([...(placed?.columns ?? [])]).toEqual(columnsOf(table).map((column, position) => [column, position + 1]));
  });

  it.each(cases)(
    '%s has a dropdown or a check for each column of words, numbers, days and people, in %s',
    (table, language) => {
      const { description, cells } = newPlan(language);
      const placed = planLayout(cells)[table];
      const first = (placed?.headerRow ?? 0) + 1;
      const checked = description.validations.filter(({ area }) => area.row === first).map(({ area }) => area.column);
      const kinds: Readonly<Record<string, { readonly kind: string }>> = PLAN_TABLES[table]();
      const wanted = columnsOf(table).flatMap((column, position) =>
        ['choice', 'number', 'date', 'person', 'owner'].includes(kinds[column]?.kind ?? '') ? [position + 1] : [],
      );
      expect(checked).toEqual(wanted);
    },
  );

  it.each(cases)('%s begins its rows with words that its dropdowns offer, in %s', (table, language) => {
    const [first] = Object.values<{ readonly kind: string; readonly of?: string }>(PLAN_TABLES[table]());
    const offered =
      first?.kind === 'choice' ? Object.values(wordsOf(first.of as never, language)).map(([word]) => word) : [];
    const begun = startingRows(table, language, planGuidance[language]).map(([word]) => word);
    expect(begun.filter((word) => word === undefined || !offered.includes(word))).toEqual([]);
  });

  it.each(cases)('%s has formulas in all its live cells, in %s', (table, language) => {
    const { formulas, cells } = newPlan(language);
    const row = planLayout(cells)[table]?.headerRow ?? 0;
    const kinds: Readonly<Record<string, { readonly kind: string }>> = PLAN_TABLES[table]();
    const live = columnsOf(table).flatMap((column, position) => (kinds[column]?.kind === 'live' ? [position] : []));
    expect(live.filter((position) => !formulas[row]?.[position]?.startsWith('='))).toEqual([]);
  });
});

describe.each(languages)('a new plan in %s', (language) => {
  it('has every section under its heading, in order, and each but the first can be folded away', () => {
    const { cells, description } = newPlan(language);
    const titles = Object.values(plansWords[language].sections);
    const headings = cells.flatMap((row, index) =>
      titles.includes(String(row[0])) ? [{ row: index + 1, title: row[0] }] : [],
    );
    expect(headings.map(({ title }) => title)).toEqual(
      PLAN_SECTIONS.map((section) => plansWords[language].sections[section]),
    );
    expect(description.groups?.map(({ row }) => row)).toEqual(headings.slice(1).map(({ row }) => row + 1));
  });

  it('is small, so that a spreadsheet may have hundreds', () => {
    const { rows, columns } = newPlan(language).description.size ?? { rows: Infinity, columns: Infinity };
    expect(rows).toBeLessThanOrEqual(140);
    expect(columns).toBe(12);
  });

  it('keeps its prompts out of the cells that people fill in', () => {
    const { cells } = newPlan(language);
    const prompts: readonly unknown[] = Object.values(planGuidance[language].prompts);
    const at = cells.flatMap((row, index) => (row.some((cell) => prompts.includes(cell)) ? [index + 1] : []));
    const bodies = Object.values(planLayout(cells)).flatMap(({ headerRow, lastRow }) =>
      at.filter((row) => row > headerRow && row <= lastRow),
    );
    expect(at).toHaveLength(prompts.length);
    expect(bodies).toEqual([]);
  });

  it('is as wide as its columns: nothing stands right of them', () => {
    const { description } = newPlan(language);
    const widest = Math.max(
      ...description.blocks.flatMap(({ column, cells }) => cells.map((row) => column + row.length - 1)),
    );
    expect(widest).toBe(description.columnWidths.length);
  });

  it('draws a chart of the reporting lines and one of the feelings', () => {
    const { description } = newPlan(language);
    expect(description.charts?.map(({ kind }) => kind)).toEqual(['org', 'line']);
  });
});

describe('sections that are no tables', () => {
  it('are the facts of the account and the chart of feelings', () => {
    expect(PLAN_SECTIONS.filter((section) => !isTable(section))).toEqual(['facts', 'feelings']);
  });
});
