import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import { readKpis } from '../../../src/tabs/index.ts';
import { texts } from '../../../src/text/index.ts';
import { type KpiRow, kpiTable } from '../../functions/kpi-table.ts';

const read = (...rows: readonly KpiRow[]) => readKpis(kpiTable('en', rows), utcDay);
const day = (text: string) => utcDay(new Date(text));

/** The sentences about one row. */
const mistakes = (row: KpiRow) => read(row).issues.map(texts.en.issue);

describe('a KPI', () => {
  test('is read with all its cells', () => {
    const row: KpiRow = {
      kpi: 'Win rate',
      kind: 'level',
      direction: 'down',
      baseline: '30%',
      due: '2026年12月31日',
      target: '２０％',
      period: 'week',
      exitDate: '2026-06-30; 2026/09/30\n令和8年10月1日、Nov 21, 2026',
      exitRule: 'Chance < 20% or value > 28%',
      exitAction: 'shrink',
      owner: 'Mori',
      agreed: '2025-12-20 all',
    };
    expect(read(row)).toEqual({
      language: 'en',
      issues: [],
      kpis: [
        {
          name: 'Win rate',
          kind: 'level',
          direction: 'down',
          baseline: 0.3,
          start: day('2026-01-01'),
          due: day('2026-12-31'),
          target: 0.2,
          population: 0,
          period: 'week',
          exitDates: ['2026-06-30', '2026-09-30', '2026-10-01', '2026-11-21'].map(day),
          exitRule: [
            { measure: 'chance', line: 0.2 },
            { measure: 'value', line: 0.28 },
          ],
          exitAction: 'shrink',
          owner: 'Mori',
          agreed: '2025-12-20 all',
        },
      ],
    });
  });

  test('goes up from 0 month by month unless it says otherwise', () => {
    expect(read({}).kpis[0]).toMatchObject({
      direction: 'up',
      baseline: 0,
      period: 'month',
      exitDates: [],
      exitRule: [],
    });
  });

  test('may hold anything in cells that its kind does not use', () => {
    expect(mistakes({ population: 'all' })).toEqual([]);
    expect(mistakes({ kind: 'share', population: 40, baseline: 'none' })).toEqual([]);
  });

  test('may be a value that is to be kept: of what is wanted at least, of what is not wanted at most', () => {
    expect(mistakes({ kind: 'level', baseline: 100, target: 100 })).toEqual([]);
    expect(mistakes({ baseline: 100, target: 90 })).toEqual([]);
    expect(mistakes({ direction: 'down', target: 0 })).toEqual([]);
    expect(mistakes({ kind: 'share', direction: 'down', target: 0, population: 40 })).toEqual([]);
  });

  test('is read from a Japanese table', () => {
    const table = kpiTable('ja', [{ kind: 'level', direction: '減', period: '週', exitAction: '縮小' }]);
    const { language, kpis, issues } = readKpis(table, utcDay);
    expect(issues).toEqual([]);
    expect(language).toBe('ja');
    expect(kpis[0]).toMatchObject({ kind: 'level', direction: 'down', period: 'week', exitAction: 'shrink' });
  });
});

describe('an exit rule', () => {
  test.each([
    ['chance < 50%', 'up', [{ measure: 'chance', line: 0.5 }]],
    ['chance<0.5', 'down', [{ measure: 'chance', line: 0.5 }]],
    ['見込み<50%', 'up', [{ measure: 'chance', line: 0.5 }]],
    [
      '見込み＜５０％または値＜８',
      'up',
      [
        { measure: 'chance', line: 0.5 },
        { measure: 'value', line: 8 },
      ],
    ],
    [
      '見込み50%未満 または 値8件未満',
      'up',
      [
        { measure: 'chance', line: 0.5 },
        { measure: 'value', line: 8 },
      ],
    ],
    ['値 > 1.5億円', 'down', [{ measure: 'value', line: 150_000_000 }]],
    ['値8超', 'down', [{ measure: 'value', line: 8 }]],
    [
      'VALUE < -2 OR CHANCE < 5%',
      'up',
      [
        { measure: 'value', line: -2 },
        { measure: 'chance', line: 0.05 },
      ],
    ],
  ])('%s (%s)', (exitRule, direction, expected) => {
    expect(read({ exitRule, direction }).kpis[0]?.exitRule).toEqual(expected);
  });
});

describe('what is wrong with a row is told with its place:', () => {
  test.each<[KpiRow, readonly string[]]>([
    [{ kpi: '' }, ['KPIs row 2, KPI: is blank; expected the name of a KPI']],
    [{ kind: '' }, ['KPIs row 2, Kind: is blank; expected one of count, amount, level, share']],
    [{ kind: 'number' }, ['KPIs row 2, Kind: "number" is not understood; expected one of count, amount, level, share']],
    [{ direction: 'left' }, ['KPIs row 2, Direction: "left" is not understood; expected one of up, down']],
    [{ baseline: 'low' }, ['KPIs row 2, Baseline: "low" is not a number']],
    [{ start: '' }, ['KPIs row 2, Start: is blank; expected a date such as 2026-11-21']],
    [{ due: 46_000 }, ['KPIs row 2, Due: "46000" is not a date; expected a date such as 2026-11-21']],
    [{ due: '2026-01-01' }, ['KPIs row 2, Due: 2026-01-01 – 2026-01-01; Start must be before Due']],
    [{ due: '2099-01-01' }, ['KPIs row 2, Due: 2026-01-01 – 2099-01-01; Due must be within 20 years of Start']],
    [{ target: '' }, ['KPIs row 2, Target: is blank; expected a number']],
    [{ kind: 'share' }, ['KPIs row 2, Population: is blank; expected a whole number from 1 to 1,000,000']],
    [
      { kind: 'share', population: 0.5 },
      ['KPIs row 2, Population: "0.5" is not allowed; expected a whole number from 1 to 1,000,000'],
    ],
    [{ kind: 'share', target: 30, population: 20 }, ['KPIs row 2, Target: "30" is not between 1 and 20']],
    [{ kind: 'share', target: '30%', population: 20 }, ['KPIs row 2, Target: "30%" is not between 1 and 20']],
    [
      { baseline: 10 },
      ['KPIs row 2, Target: "10" is reached from the start; Target must differ from Baseline (0 where that is blank)'],
    ],
    [
      { kind: 'amount', target: 0 },
      ['KPIs row 2, Target: "0" is reached from the start; Target must differ from Baseline (0 where that is blank)'],
    ],
    [{ period: 'day' }, ['KPIs row 2, Period: "day" is not understood; expected one of week, month']],
    [
      { exitDate: '2026-06-30, soon, 2025-12-31' },
      [
        'KPIs row 2, Exit date: "soon" is not a date; expected a date such as 2026-11-21',
        'KPIs row 2, Exit date: "2025-12-31" is before Start',
      ],
    ],
    [
      { exitRule: 'chance < 50 or hope < 1 or value' },
      [
        'KPIs row 2, Exit rule: "chance < 50" cannot be read; expected a rule such as chance < 50% or value < 8',
        'KPIs row 2, Exit rule: "hope < 1" cannot be read; expected a rule such as chance < 50% or value < 8',
        'KPIs row 2, Exit rule: "value" cannot be read; expected a rule such as chance < 50% or value < 8',
      ],
    ],
    [{ exitRule: 'value > 8' }, ['KPIs row 2, Exit rule: "value > 8" would stop what goes well; expected value < 8']],
    [
      { exitAction: 'wait' },
      ['KPIs row 2, Exit action: "wait" is not understood; expected one of exit, shrink, change'],
    ],
  ])('%o', (row, sentences) => {
    expect(mistakes(row)).toEqual(sentences);
  });

  test('two KPIs of one name', () => {
    const { kpis, issues } = read({}, { kpi: ' ＭＥＥＴＩＮＧＳ' });
    expect(issues.map(texts.en.issue)).toEqual(['KPIs row 3, KPI: "ＭＥＥＴＩＮＧＳ" is already in row 2']);
    expect(kpis).toHaveLength(1);
  });

  test('in Japanese', () => {
    const table = kpiTable('ja', [{ kind: '', exitRule: '値>8', due: '2025-01-01', exitDate: '2025-06-01' }]);
    expect(readKpis(table, utcDay).issues.map(texts.ja.issue)).toEqual([
      'KPIの表の2行目「種類」：空欄です。件数、金額、水準、割合のいずれかを入力してください',
      'KPIの表の2行目「期限」：開始日は期限より前にしてください（2026-01-01 – 2025-01-01）',
      'KPIの表の2行目「撤退判断日」：「2025-06-01」は開始日より前です',
      'KPIの表の2行目「撤退ライン」：「値>8」では順調なときに撤退になります。「値 < 8」のように入力してください',
    ]);
  });

  test.each([
    [[['']], ['KPIs: there is nothing in it']],
    [[['KPI', 'Kind', 'Start', 'Due', 'Target']], ['KPIs: there is no row below the headers']],
    [
      [
        ['KPI', 'Kind', 'Start'],
        ['Meetings', 'count', '2026-01-01'],
      ],
      [
        'KPIs row 1, Due: there is no column with this header',
        'KPIs row 1, Target: there is no column with this header',
      ],
    ],
  ])('a table that lacks what it needs', (table, sentences) => {
    expect(readKpis(table, utcDay).issues.map(texts.en.issue)).toEqual(sentences);
  });
});
