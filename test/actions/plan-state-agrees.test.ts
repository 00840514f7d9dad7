import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactsDue, findingChecks, personChecks } from '../../src/core/planning/index.ts';
import { isDate } from '../../src/core/tables/index.ts';
import type { Language } from '../../src/model/language.ts';
import type { PlanColumns, PlanTable } from '../../src/model/plan.ts';
import type { SentTable } from '../../src/model/sent-table.ts';
import { dayOfReceived, planFill, planLayout, readPlan, receivedTable } from '../../src/tabs/index.ts';
import { plansWords } from '../../src/text/plans/index.ts';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

/** 21 November 2026, the day on which the spreadsheet opens. */
const TODAY = 20_778;

const dayText = (days: number) => new Date((TODAY + days) * 86_400_000).toISOString().slice(0, 10);

/** A day around the ones at which something changes, or none. */
const day = fc.constantFrom(-400, -181, -180, -91, -90, -89, -1, 0, 1, 30).map(dayText);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 2, arbitrary: value }, fc.constant(''));
const words = (...of: readonly (readonly string[])[]) => maybe(fc.constantFrom(...of.flat()));

const text = maybe(fc.constantFrom('x', 'two words', '調査済み'));
const [en, ja] = [plansWords.en.choices, plansWords.ja.choices];
const perKey = <Key extends string>(
  inEnglish: Readonly<Record<Key, readonly string[]>>,
  inJapanese: Readonly<Record<Key, readonly string[]>>,
) => words(...(Object.keys(inEnglish) as Key[]).map((key) => [...inEnglish[key], ...inJapanese[key]]));

const persons = fc.record({
  name: maybe(fc.constantFrom('Mori', 'Kim', '佐藤 健')),
  role: perKey(en.roles, ja.roles),
  contact: maybe(fc.integer({ min: 0, max: 3 })),
  nextAction: text,
  checked: maybe(day),
});
const findings = fc.record({ finding: text, soWhat: text, source: text, date: maybe(day) });
const touches = fc.record({ when: maybe(day), message: text, toWhom: text, status: perKey(en.statuses, ja.statuses) });
const content = fc.record({
  keyPersons: fc.array(persons, { maxLength: 10 }),
  threeC: fc.array(findings, { maxLength: 9 }),
  swot: fc.array(findings, { maxLength: 8 }),
  communication: fc.array(touches, { maxLength: 12 }),
});

function planOf(language: Language) {
  const opened = spreadsheetWithTargets(undefined, { language });
  const made = opened.call('makePlans', { ...opened.request(2), refresh: false });
  const { tabId } = (made as { value: { made: { tabId: number }[] } }).value.made[0] ?? { tabId: 0 };
  const { SpreadsheetApp } = opened.host.services;
  const sheet = () => {
    const found = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((each) => each.getSheetId() === tabId);
    if (found === undefined) throw new Error('There is no plan');
    return found;
  };
  const read = () => {
    SpreadsheetApp.flush();
    const result = opened.addOn.callFromPage('readPlan', [tabId]) as { readonly value: SentTable };
    return receivedTable(result.value);
  };
  const layout = planLayout(read().cells);
  /** Fills a column of a table from its first row on; all its cells below are cleared. */
  const fill = (table: PlanTable, rows: readonly Readonly<Record<string, string | number>>[], size: number) => {
    const placed = layout[table];
    for (const column of Object.keys(rows[0] ?? {})) {
      const position = (placed?.columns as ReadonlyMap<string, number> | undefined)?.get(column) ?? 0;
      const cells = Array.from({ length: size }, (_, index) => [rows[index]?.[column] ?? '']);
      sheet()
        .getRange((placed?.headerRow ?? 0) + 1, position, size, 1)
        .setValues(cells);
    }
  };
  /** The row that says how the plan stands. */
  const stateOf = ({ cells }: ReturnType<typeof read>) => {
    const placed = planLayout(cells).state;
    return (column: PlanColumns['state']) => {
      const cell = cells[placed?.headerRow ?? 0]?.[(placed?.columns.get(column) ?? 0) - 1];
      return isDate(cell) ? dayOfReceived(cell) : cell;
    };
  };
  return { ...opened, read, fill, stateOf };
}

const SIZES = { keyPersons: 10, threeC: 9, swot: 8, communication: 12 } as const;

describe.each(['en', 'ja'] as const)('what a plan says of its state in %s', (language) => {
  test('is what the page works out, whatever people filled in', () => {
    const { host, fill, read, stateOf } = planOf(language);
    fc.assert(
      fc.property(content, (filled) => {
        for (const table of ['keyPersons', 'threeC', 'swot', 'communication'] as const) {
          const blank = Object.fromEntries(Object.keys(filled[table][0] ?? {}).map((column) => [column, '']));
          fill(table, filled[table].length > 0 ? filled[table] : [blank], SIZES[table]);
        }
        const tab = read();
        const state = stateOf(tab);
        const plan = readPlan(tab, dayOfReceived);
        if (plan === null) throw new Error('There is no plan');
        const checks = personChecks(plan.persons, TODAY);
        const { overdue, coming } = contactsDue(plan.touches, TODAY);
        const { oldest } = findingChecks([...plan.threeC, ...plan.swot], TODAY);
        const fills = planFill(tab.cells);
        const sum = (of: (part: (typeof fills)[number]) => number) => fills.reduce((all, part) => all + of(part), 0);
        expect({
          filled: state('filled'),
          oldestFinding: state('oldestFinding'),
          noDecisionMaker: state('noDecisionMaker'),
          noChampion: state('noChampion'),
          singleThreaded: state('singleThreaded'),
          blockersWithoutPlan: state('blockersWithoutPlan'),
          notChecked: state('notChecked'),
          overdue: state('overdue'),
          nextDue: state('nextDue'),
        }).toEqual({
          filled: expect.closeTo(sum((part) => part.filled) / sum((part) => part.cells), 9),
          oldestFinding: oldest ?? '',
          noDecisionMaker: checks.hasNoDecisionMaker ? 1 : 0,
          noChampion: checks.hasNoChampion ? 1 : 0,
          singleThreaded: checks.isSingleThreaded ? 1 : 0,
          blockersWithoutPlan: checks.blockersWithoutPlan.length,
          notChecked: checks.notChecked.length,
          overdue: overdue.length,
          nextDue: (overdue[0] ?? coming[0])?.when ?? '',
        });
      }),
      { numRuns: 15, seed: 15 },
    );
    host.close();
  });
});
