import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { kpiInsights } from '../../src/core/kpi/index.ts';
import { writtenDay } from '../../src/core/tables/index.ts';
import type { Language } from '../../src/model/language.ts';
import { readKpiReading } from '../../src/sidebar/views/kpis/kpi-reading.ts';
import { dashboardWords } from '../../src/text/dashboard/index.ts';
import { insightParts, insightSentence, shownFigure } from '../../src/text/kpi-insights/index.ts';
import { type Cells, KPIS, LOG, RECORD, spreadsheetWithDashboard } from './dashboard-spreadsheet.ts';
import { DAYS } from './kpis-spreadsheet.ts';

/** A spreadsheet whose KPIs and log are given anew for each dashboard. */
function spreadsheetToTell() {
  const opened = spreadsheetWithDashboard({ kpis: KPIS, kpiLog: LOG, exitRecord: RECORD });
  onTestFinished(() => opened.host.close());
  const fill = (name: string, rows: Cells) => {
    const sheet = opened.sheet(name);
    sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
    if (rows.length > 0) sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 0).setValues(rows.map((row) => [...row]));
  };
  return {
    ...opened,
    tell: (kpis: Cells, log: Cells, language: Language = 'en') => {
      fill('kpis', kpis);
      fill('kpiLog', log);
      opened.refresh({ language });
      opened.settle();
    },
    insights: () => {
      const { kpis, ...grounds } = readKpiReading(opened.seen(), DAYS.today);
      return kpiInsights({ ...grounds, kpis: kpis.kpis }, DAYS.today);
    },
    /** What shows in the row of a sentence, counted from 0: the sentence, and the numbers beside it. */
    told: (index: number, language: Language = 'en') =>
      opened.shown(opened.rowOf(dashboardWords[language].figures) + 1 + index),
  };
}

const ago = (days: number) => writtenDay(DAYS.today - days);

/** A KPI that began some days ago. */
const kpi = (name: string, kind: string, start: number, target: number, exitDates = '') => {
  const population = kind === 'share' ? 200 : '';
  return [name, kind, '', ago(start), ago(-100), target, population, '', exitDates, exitDates && 'value < 4'];
};

test('of a silent log the entries count that can be read, and other KPIs that have been silent for as long', () => {
  const { tell, told } = spreadsheetToTell();
  const kpis = [kpi('Silent', 'count', 300, 10), kpi('New', 'count', 3, 10), kpi('Never', 'count', 100, 10)];
  tell(kpis, [
    ["'2026-05-01", 'Ｓilent', 1, ''],
    // Unreadable, before Start, and to come.
    [ago(2), 'Silent', 'many', ''],
    [ago(301), 'Silent', 1, ''],
    [ago(-2), 'Silent', 1, ''],
  ]);
  // The first sentence tells what is furthest from plan.
  expect(told(1)).toEqual([
    'Nothing has been logged for Silent since 2026-05-01, 204 days ago. The same goes for 1 more KPI.',
    '2026-05-01',
    '204',
    '1',
  ]);
});

test('a number that cannot be told while the KPI table holds a mistake is a dash', () => {
  const { tell, told } = spreadsheetToTell();
  tell([kpi('Never', 'count', 100, 10), kpi('Broken', 'count', 100, 10, 'soon')], []);
  expect(told(0)).toEqual(['Nothing has been logged for Never yet, – days after its start.', '–']);
});

test('the decisions that no sentence tells of stay as many when one is made that is told of', () => {
  const { tell, told, call, settle } = spreadsheetToTell();
  tell([kpi('Calls', 'count', 300, 10, [90, 80, 70, 60, 50].map(ago).join('; '))], []);
  const left = 'Its exit rule applies. 2 more decisions are due.';
  expect(told(2)[0]).toContain(left);
  call('recordDecision', {
    kpi: 'Calls',
    exitDate: DAYS.today - 90,
    decision: 'shrink',
    reason: '',
    people: ['Sato'],
  });
  settle();
  expect(told(2)[0]).toContain(left);
});

const amount = fc.oneof(
  fc.integer({ min: -50, max: 2000 }),
  fc.integer({ min: -9999, max: 9999 }).map((hundredths) => hundredths / 100),
);

test('after a refresh every sentence is the one that the insight says, its numbers shown alike in their cells', {
  timeout: 60_000,
}, () => {
  const { tell, told, insights } = spreadsheetToTell();
  const kpis = fc.tuple(
    fc.constantFrom('count', 'amount', 'level', 'share'),
    fc.integer({ min: -5, max: 300 }),
    // A target at the baseline is a mistake of the table.
    amount.filter((target) => target !== 0),
  );
  const entries = fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: -5, max: 320 }), amount);
  fc.assert(
    fc.property(
      fc.array(kpis, { minLength: 2, maxLength: 4 }),
      fc.array(entries, { maxLength: 12 }),
      fc.constantFrom<Language>('en', 'ja'),
      (kpis, entries, language) => {
        tell(
          kpis.map(([kind, start, target], i) =>
            kpi(
              `KPI ${i}`,
              kind,
              start,
              kind === 'share' ? 57 : target,
              kind === 'level' ? `${ago(start - 1)}; ${ago(-30)}` : '',
            ),
          ),
          entries.map(([at, days, value]) => {
            const isShare = kpis[at]?.[0] === 'share';
            return [ago(days), `KPI ${at}`, isShare ? Number(value > 50) : value, ''];
          }),
          language,
        );
        for (const [index, insight] of insights().entries()) {
          const numbers = insightParts(insight, language).filter((part) => typeof part !== 'string');
          expect(told(index, language)).toEqual([insightSentence(insight, language), ...numbers.map(shownFigure)]);
        }
      },
    ),
    { numRuns: 3, endOnFailure: true },
  );
});
