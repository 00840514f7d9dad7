import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import type { Cell } from '../../../src/model/cell.ts';
import { EXIT_RECORD_COLUMNS } from '../../../src/model/exit-record.ts';
import type { Kpi } from '../../../src/model/kpi.ts';
import type { Language } from '../../../src/model/language.ts';
import { readExitRecord } from '../../../src/tabs/kpis/exit-record.ts';
import { agreementRow, decisionRow, type RecordRow } from '../../../src/tabs/kpis/exit-record-rows.ts';
import { exitRecordWords } from '../../../src/text/exit-record/index.ts';

// 2026-04-01 is day 20,544; 2026-09-30 20,726; 2026-11-22 20,779; 2026-12-31 20,818; 2027-03-31 20,908.
const MEETINGS: Kpi = {
  name: 'First meetings',
  kind: 'count',
  direction: 'up',
  baseline: 0,
  start: 20_544,
  due: 20_908,
  target: 10,
  population: 0,
  period: 'month',
  exitDates: [20_818],
  exitRule: [{ measure: 'chance', line: 0.5 }],
  exitAction: 'exit',
  owner: '',
  agreed: '',
};

const AGREED = {
  agreedOn: 20_779,
  version: 1,
  kpi: MEETINGS,
  people: ['Sato', 'Tanaka'],
  decides: 'Suzuki',
  stopsSuccess: 0.224,
  catchesFailure: 0.731,
};

const DECIDED = {
  decidedOn: 20_819,
  kpi: 'First meetings',
  version: 1,
  exitDate: 20_818,
  decision: 'go on',
  reason: 'a large deal is close',
  people: ['Sato', 'Tanaka'],
  actual: 4,
  expected: 7.52747,
  chance: 0.0312,
  exitLine: 6,
  fired: true,
} as const;

/** Rows as they are read once they were written. */
function table(language: Language, rows: readonly RecordRow[], columns = EXIT_RECORD_COLUMNS.map((column) => column)) {
  const read = (cell: RecordRow[keyof RecordRow]): Cell =>
    typeof cell !== 'object' ? cell : 'day' in cell ? new Date(cell.day * 86_400_000) : '';
  return [
    columns.map((column) => exitRecordWords[language].columns[column][0]),
    ...rows.map((row) => columns.map((column) => read(row[column]))),
  ];
}

describe.each(['en', 'ja'] as const)('the record in %s', (language) => {
  test('gives back what was agreed on and what was decided, its columns in any order', () => {
    const rows = [agreementRow(AGREED, language), decisionRow(DECIDED, language)];
    const { agreements, decisions, issues } = readExitRecord(
      table(language, rows, [...EXIT_RECORD_COLUMNS].reverse()),
      utcDay,
    );
    const people = AGREED.people.join(exitRecordWords[language].comma);
    expect(issues).toEqual([]);
    expect(agreements).toEqual([{ ...AGREED, people, row: 2, text: rows[0]?.text }]);
    expect(decisions).toEqual([{ ...DECIDED, people, row: 3, text: rows[1]?.text }]);
  });

  test('keeps every kind of KPI', () => {
    const others: Partial<Kpi>[] = [
      { kind: 'share', target: 8, population: 40, exitDates: [20_726, 20_818], exitAction: 'shrink' },
      { kind: 'level', direction: 'down', baseline: 30, target: 3.5, exitRule: [{ measure: 'value', line: 12 }] },
      {
        kind: 'amount',
        period: 'week',
        target: 1.2e8,
        exitRule: [
          { measure: 'chance', line: 0.07 },
          { measure: 'value', line: -0.25 },
        ],
        exitAction: null,
      },
    ];
    const kpis = others.map((other) => ({ ...MEETINGS, ...other }));
    const rows = kpis.map((kpi, i) => agreementRow({ ...AGREED, kpi, version: i + 1 }, language));
    const { agreements, issues } = readExitRecord(table(language, rows), utcDay);
    expect(issues).toEqual([]);
    expect(agreements.map(({ kpi }) => kpi)).toEqual(kpis);
  });

  test('tells figures that there were not from zero', () => {
    const none = { ...DECIDED, version: null, actual: null, chance: null, exitLine: null, expected: 0, fired: null };
    const agreed = { ...AGREED, stopsSuccess: null, catchesFailure: 0 };
    const rows = [agreementRow(agreed, language), decisionRow({ ...none, reason: '' }, language)];
    const { agreements, decisions } = readExitRecord(table(language, rows), utcDay);
    expect(agreements[0]).toMatchObject({ stopsSuccess: null, catchesFailure: 0 });
    const { version, actual, expected, chance, exitLine, fired } = none;
    expect(decisions[0]).toMatchObject({ version, actual, expected, chance, exitLine, fired, reason: '' });
  });

  test('names the cells that somebody changed so that their rows cannot be read', () => {
    const [agreed, decided] = [agreementRow(AGREED, language), decisionRow(DECIDED, language)];
    const rows = [
      { ...agreed, version: 'first', due: 'soon' },
      { ...decided, decision: 'maybe' },
      { ...decided, entry: 'note' },
      agreed,
    ];
    const { agreements, decisions, issues } = readExitRecord(table(language, rows), utcDay);
    expect(issues).toEqual([
      { row: 2, column: 'version', found: 'first' },
      { row: 2, column: 'due', found: 'soon' },
      { row: 3, column: 'decision', found: 'maybe' },
      { row: 4, column: 'entry', found: 'note' },
    ]);
    expect([agreements.map(({ row }) => row), decisions]).toEqual([[5], []]);
  });
});

describe('the sentence of an agreement', () => {
  const textOf = (language: Language, kpi: Partial<Kpi> = {}, changes: Partial<typeof AGREED> = {}) =>
    agreementRow({ ...AGREED, ...changes, kpi: { ...MEETINGS, ...kpi } }, language).text;

  test('says who agreed on what, who decides, and what is expected of the line', () => {
    expect(textOf('en')).toBe(
      '2026-11-22: Sato and Tanaka agreed on “First meetings” (target 10 by 2027-03-31): if the chance of reaching the target is below 50% on 2026-12-31, exit; Suzuki decides. Expected to stop 22% of programmes that would succeed and to catch 73% of those that would fail.',
    );
    expect(textOf('ja', { name: '初回商談' }, { people: ['佐藤', '田中'], decides: '鈴木' })).toBe(
      '2026-11-22 佐藤、田中が「初回商談」（目標：2027-03-31までに10）の撤退ラインに合意。2026-12-31の時点で目標達成の見込みが50%未満なら撤退。判断者：鈴木。この線引きでは、成功するはずの取り組みの22%を誤って止め、失敗するはずの取り組みの73%を見抜くと想定。',
    );
  });

  test('reads well where less is better, for a share, and with several dates', () => {
    const lost: Partial<Kpi> = {
      name: 'Lost customers',
      direction: 'down',
      target: 3,
      exitRule: [
        { measure: 'chance', line: 0.125 },
        { measure: 'value', line: 1_200 },
      ],
      exitDates: [20_818, 20_726],
      exitAction: null,
    };
    const won: Partial<Kpi> = { name: 'Won', kind: 'share', target: 8, population: 40, exitAction: 'change' };
    const unknown = { people: ['Sato'], stopsSuccess: null, catchesFailure: null } as unknown as Partial<typeof AGREED>;
    expect(textOf('en', lost, unknown)).toBe(
      '2026-11-22: Sato agreed on “Lost customers” (target 3 or less by 2027-03-31): if the chance of reaching the target is below 12.5% or the value is above 1,200 on 2026-09-30 or 2026-12-31, choose what to do; Suzuki decides.',
    );
    expect(textOf('en', won, unknown)).toContain('(target 8 of 40 accounts by 2027-03-31)');
    expect(textOf('ja', { ...lost, name: '解約数' }, unknown)).toBe(
      '2026-11-22 Satoが「解約数」（目標：2027-03-31までに3以下）の撤退ラインに合意。2026-09-30または2026-12-31の時点で目標達成の見込みが12.5%未満、または値が1,200超なら対応を決める。判断者：Suzuki。',
    );
    expect(textOf('ja', won, unknown)).toContain('（目標：2027-03-31までに40社中8社）');
  });
});

test('the sentence of a decision says what was decided, why, and on which figures', () => {
  expect(decisionRow(DECIDED, 'en').text).toBe(
    '2027-01-01: Sato and Tanaka decided on “First meetings” for the exit date 2026-12-31: go on, because “a large deal is close”. On that date: actual 4, plan 7.53, chance 3%, exit line 6; the exit rule applied.',
  );
  const other = { ...DECIDED, decision: 'exit', reason: '', chance: null, exitLine: null, fired: false } as const;
  expect(decisionRow(other, 'en').text).toContain(
    ': exit. On that date: actual 4, plan 7.53, chance insufficient data; the exit rule did not apply.',
  );
  expect(decisionRow({ ...DECIDED, reason: '大型案件が近い' }, 'ja').text).toBe(
    '2027-01-01 Sato、Tanakaが「First meetings」の撤退判断日（2026-12-31）について「継続」と判断。理由：「大型案件が近い」。当日は実績4、計画7.53、見込み3%、撤退ライン6で、撤退ラインに該当。',
  );
  expect(decisionRow(other, 'ja').text).toContain(
    '「撤退」と判断。当日は実績4、計画7.53、見込みはデータ不足で、撤退ラインに該当せず。',
  );
});
