import { describe, expect, test } from 'vitest';
import { NEEDED, UNUSED, WRONG } from '../../src/tabs/tables/tab-colours.ts';
import { spreadsheetWithKpis } from './kpis-spreadsheet.ts';

const LOOKS = new Map<string | null | undefined, string>([
  [NEEDED.background, 'needed'],
  [UNUSED.background, 'unused'],
  [WRONG.background, 'wrong'],
]);

type Cells = readonly (string | number)[];

/** The cells of row 2 that stand out once these are typed there, each with its colour. */
function colours(name: 'kpis' | 'kpiLog', typed: Cells, { language = 'en' as 'en' | 'ja', below = [] as Cells } = {}) {
  const { host, names, sheet } = spreadsheetWithKpis(language);
  const tab = sheet(names[name]);
  const cells = [...typed, ...Array<string>(15).fill('')].slice(0, name === 'kpis' ? 15 : 4);
  tab.getRange(2, 1, 1, cells.length).setValues([cells]);
  if (below.length > 0) tab.getRange(3, 1, 1, below.length).setValues([[...below]]);
  sheet(names.kpis).getRange('A9').setValue('Calls');
  const found = tab.getConditionalFormatRules().flatMap((rule) => {
    const condition = rule.getBooleanCondition();
    const free = tab.getRange(20, tab.getMaxColumns());
    const applies = free.setFormula(String(condition?.getCriteriaValues()[0])).getValue();
    free.clearContent();
    const columns = rule.getRanges().map((range) => range.getA1Notation());
    return applies === true ? [`${columns.join()} ${LOOKS.get(condition?.getBackground())}`] : [];
  });
  host.close();
  return found.map((text) => text.replaceAll(/\d+/g, ''));
}

describe('the KPI table', () => {
  test('shows what a row that was begun still needs', () => {
    expect(colours('kpis', [])).toEqual([]);
    expect(colours('kpis', ['Meetings'])).toEqual(['B:B needed', 'E:E needed', 'F:F needed', 'G:G needed']);
    expect(colours('kpis', ['Meetings', 'count', '', '', '2026-04-01', '2027-03-31', 10])).toEqual(['H:H unused']);
  });

  test.each(['en', 'ja'] as const)('knows a share, in %s', (language) => {
    const word = language === 'en' ? 'share' : '割合';
    const row = ['Won', word, '', '', '2026-04-01', '2027-03-31', 8];
    expect(colours('kpis', row, { language })).toEqual(['H:H needed', 'D:D unused']);
    expect(colours('kpis', [...row, 40], { language })).toEqual(['D:D unused']);
  });

  test('asks for the other parts of an exit line, and for the agreement on it', () => {
    const row = ['Meetings', 'count', '', '', '2026-04-01', '2027-03-31', 10, '', ''];
    expect(colours('kpis', [...row, '2026-09-30'])).toEqual(['K:K needed', 'L:L needed', 'H:H unused']);
    expect(colours('kpis', [...row, '', 'value < 3', 'exit'])).toEqual(['J:J needed', 'H:H unused']);
    expect(colours('kpis', [...row, '2026-09-30', 'value < 3', 'exit'])).toEqual(['N:N needed', 'H:H unused']);
  });

  test('shows a name that stands twice, and a Due that is not after Start', () => {
    const row = ['Meetings', 'level', '', '', '2027-04-01', '2027-03-31', 10];
    expect(colours('kpis', row, { below: ['meetings'] })).toEqual(['H:H unused', 'A:A wrong', 'F:F wrong']);
  });
});

describe('the KPI log', () => {
  test('shows rows of which nobody knows the KPI, and what a row still needs', () => {
    expect(colours('kpiLog', [])).toEqual([]);
    expect(colours('kpiLog', ['2026-05-01', 'calls ', 1])).toEqual([]);
    expect(colours('kpiLog', ['2026-05-01', 'Cals', 1])).toEqual(['A:D wrong']);
    expect(colours('kpiLog', ['', '', 1])).toEqual(['A:A needed', 'B:B needed']);
  });
});
