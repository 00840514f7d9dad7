import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExitAgreement, ExitDecision } from '../../../src/model/exit-record.ts';
import type { Kpi } from '../../../src/model/kpi.ts';
import { PAGE_HEIGHT } from '../../../src/tabs/report/report-lines.ts';
import { day, kpiOf } from '../../core/kpi/kpi-of.ts';
import { logOf, reportOf, standingOf } from './report-of.ts';

/** Ten meetings in the months of 2026, judged in the middle of the year: on 1 July 181 of 365 days are over, so 4.96 are planned. */
const meetings = kpiOf({
  exitDates: [day('2026-06-30')],
  exitRule: [{ measure: 'value', line: 3 }],
  exitAction: 'shrink',
});
const visits = kpiOf({ name: 'Visits' });
const log = logOf({
  Meetings: [
    ['2026-02-10', 1],
    ['2026-05-20', 1],
  ],
  Visits: Array.from({ length: 6 }, (_, month) => [`2026-0${month + 1}-15`, 1] as const),
});

const agreement: ExitAgreement = {
  row: 2,
  agreedOn: day('2026-01-05'),
  version: 1,
  kpi: meetings,
  people: 'Sato, Kim',
  decides: 'Mori',
  stopsSuccess: 0.1,
  catchesFailure: 0.6,
  text: '',
};

const decision: ExitDecision = {
  row: 3,
  decidedOn: day('2026-06-30'),
  kpi: 'Meetings',
  version: 1,
  exitDate: day('2026-06-30'),
  decision: 'go on',
  reason: 'the fair',
  people: 'Mori',
  actual: 2,
  expected: 4.93,
  chance: 0.05,
  exitLine: 3,
  fired: true,
  text: '',
};

describe('the KPIs of a report', () => {
  test('stand with their figures of the day, those first that need attention', () => {
    const { under } = reportOf({ kpis: [visits, meetings], entriesOf: log });
    const [header, first, second] = under('kpis');
    expect(header).toEqual([
      'KPI',
      'Actual',
      'Expected',
      'Target',
      'Pace',
      'Chance',
      'Exit line',
      'Next exit date',
      'Status',
    ]);
    // 2 of 10 · 181 ÷ 365 = 4.959 are 40.3 %; the rule fires below 3.
    expect(first?.slice(0, 4)).toEqual(['■', 'Meetings\nDue 2027-01-01', 2, (10 * 181) / 365]);
    expect(first?.[5]).toBeCloseTo(0.4033, 4);
    expect(first?.slice(-3)).toEqual([3, { day: day('2026-06-30') }, 'exit']);
    expect(second?.slice(0, 3)).toEqual(['●', 'Visits\nDue 2027-01-01', 6]);
    expect(second?.at(-1)).toBe('on track');
  });

  test('of which less is wanted have a target that is a limit', () => {
    const { report } = reportOf({
      kpis: [visits, kpiOf({ name: 'Lost', direction: 'down', target: 3 })],
      entriesOf: log,
    });
    const formats = report.formats?.flatMap(({ numberFormat }) => numberFormat ?? []) ?? [];
    expect(formats.filter((format) => format.startsWith('"≤ "'))).toEqual(['"≤ "#,##0']);
  });

  test('say in words what the log is silent on', () => {
    const { under } = reportOf({ kpis: [visits] });
    expect(under('kpis')[1]).toEqual([
      '○',
      'Visits\nDue 2027-01-01',
      0,
      (10 * 181) / 365,
      10,
      0,
      'insufficient data',
      'no data',
    ]);
  });

  test('tell of rows that are not counted, and of a log that cannot be read', () => {
    const { under } = reportOf({
      kpis: [visits],
      setAside: { log: 12, record: 1 },
      logIssues: [{ code: 'no such column', place: 'log', row: 1, column: 'date' }],
    });
    const [issue, remark] = under('kpis');
    expect(String(issue)).toContain('Date');
    expect(remark).toEqual(['Not counted: 12 rows of the KPI log, unreadable or of no KPI in the table.']);
    expect(under('decisions')[0]).toEqual(['Not counted: 1 row of the exit record, unreadable.']);
  });
});

describe('the exit decisions of a report', () => {
  test('begin with those that wait, by the terms that were agreed on', () => {
    const later = kpiOf({ name: 'Visits', exitDates: [day('2026-03-31')] });
    const decided = { ...decision, kpi: 'Visits', exitDate: day('2026-03-31'), decidedOn: day('2026-04-02') };
    // Somebody took the line out of the table since.
    const table = [{ ...meetings, exitRule: [], exitDates: [] }, later];
    const { under } = reportOf({ kpis: table, entriesOf: log, agreements: [agreement], decisions: [decided] });
    const [, pending, past] = under('decisions');
    expect(pending?.slice(0, 5)).toEqual(['!', 'Meetings', { day: day('2026-06-30') }, 'pending', 2]);
    expect(pending?.at(-1)).toBe('The exit rule applies: shrink. To be decided by Mori.');
    expect(past).toEqual([
      'Visits',
      { day: day('2026-03-31') },
      'go on',
      { day: day('2026-04-02') },
      2,
      0.05,
      'the fair; Mori',
    ]);
  });

  test('are in the order in which they were made, the latest first', () => {
    const made = (row: number, date: string) => ({ ...decision, row, decidedOn: day(date), reason: `row ${row}` });
    const { under } = reportOf({ decisions: [made(3, '2026-02-01'), made(4, '2026-05-01'), made(5, '2026-05-01')] });
    expect(under('decisions').map((row) => row.at(-1))).toEqual([
      'Reason, people',
      'row 5; Mori',
      'row 4; Mori',
      'row 3; Mori',
    ]);
  });

  test('are those up to the day: what was recorded later is not known yet', () => {
    const late = { ...decision, decidedOn: day('2026-07-02') };
    const { under } = reportOf({ kpis: [meetings], entriesOf: log, agreements: [agreement], decisions: [late] });
    expect(under('decisions')[1]?.[3]).toBe('pending');
  });
});

describe('the targets of a report', () => {
  const standings = [
    standingOf('Crane', { stage: 'research' }, { rank: 3, score: 61.5, tier: 'B' }),
    standingOf('Alpha', { stage: 'adoption', salesOwner: 'Sato' }, { rank: 1, score: 92, tier: 'A' }),
    standingOf('Delta', { decision: 'later', stage: 'research' }, { rank: 2, score: 80, tier: 'A' }),
    standingOf('Blue', { marketingOwner: 'Kim' }),
  ];

  test('are those that were decided on, the best first', () => {
    const { under } = reportOf({ standings });
    expect(under('targets').slice(1)).toEqual([
      [1, 'Alpha', 92, 'A', 'adoption', 'Sato'],
      [3, 'Crane', 61.5, 'B', 'research'],
      ['Blue', 'Kim'],
    ]);
  });

  test('are all that were not put off where nothing is decided yet', () => {
    const undecided = standings.map((each) =>
      each.target.decision === 'later' ? each : { ...each, target: { ...each.target, decision: null } },
    );
    expect(reportOf({ standings: undecided }).under('targets')).toHaveLength(4);
  });

  test('are counted at each stage of the two loops, those without one too', () => {
    const [, , counts] = reportOf({ standings }).under('stages');
    expect(counts).toEqual([1, 0, 1, 0, 0, 1, 0, 0, 0]);
  });

  test('are ten at most, and what is left out is said', () => {
    const many = Array.from({ length: 13 }, (_, i) => standingOf(`No. ${i}`, {}, { rank: i + 1, score: 50 }));
    const rows = reportOf({ standings: many }).under('targets');
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toEqual(['… and 3 more']);
  });

  test('without ranks say why', () => {
    const [remark] = reportOf({ standings, isRanked: false }).under('targets');
    expect(remark).toEqual(['Without ranks and scores: the ranking waits for a mistake to be corrected.']);
  });

  test('have their next steps, the longest overdue first, and those without a date last', () => {
    const step = (name: string, nextAction: string, due: string | null) =>
      standingOf(name, { nextAction, due: due === null ? null : day(due), salesOwner: 'Sato', marketingOwner: 'Sato' });
    const { under } = reportOf({
      standings: [
        step('Alpha', 'call', null),
        step('Blue', 'visit', '2026-07-01'),
        step('Crane', 'write', '2026-06-30'),
        standingOf('Delta', { decision: 'no', nextAction: 'none' }),
      ],
    });
    expect(under('nextSteps').slice(1)).toEqual([
      ['!', 'Crane', { day: day('2026-06-30') }, 'write', 'Sato'],
      ['Blue', { day: day('2026-07-01') }, 'visit', 'Sato'],
      ['Alpha', 'call', 'Sato'],
    ]);
  });
});

describe('the charts of a report', () => {
  test('are of the KPIs that need attention first, two side by side, and the others are counted', () => {
    const kpis = [...Array.from({ length: 7 }, (_, i) => kpiOf({ name: `Visits ${i}` })), meetings];
    const { report, under } = reportOf({ kpis, entriesOf: log });
    const charts = report.charts ?? [];
    expect(charts.map(({ title }) => title)).toEqual(['Meetings', ...[0, 1, 2, 3, 4].map((i) => `Visits ${i}`)]);
    expect(charts.map(({ column }) => column)).toEqual([1, 6, 1, 6, 1, 6]);
    expect(new Set(charts.map(({ row }) => row)).size).toBe(3);
    expect(under('charts').at(-1)).toEqual(['The charts of 2 more KPIs are on the dashboard.']);
  });

  test('draw the course up to the day and what is foreseen, with the exit dates marked', () => {
    const { tracks } = reportOf({ kpis: [meetings], entriesOf: log });
    const [header, ...rows] = tracks[0]?.cells ?? [];
    expect(header).toEqual(['Date', 'Actual', 'Plan', 'Target', 'Exit line', 'Forecast', 'Low', 'High', 'Exit dates']);
    expect(rows).toHaveLength(13);
    expect(rows[6]?.slice(0, 5)).toEqual([{ day: day('2026-07-01') }, 2, (10 * 181) / 365, 10, 3]);
    // The first of its days that is not before 30 June.
    expect(rows.map((row) => row[8])).toEqual(['', '', '', '', '', '', 3, '', '', '', '', '', '']);
    expect(rows[7]?.[1]).toBe('');
  });
});

describe('a report', () => {
  test('of tables in which nothing stands says so everywhere', () => {
    const { under, report } = reportOf({});
    for (const section of ['insights', 'kpis', 'charts', 'decisions', 'targets', 'nextSteps'] as const) {
      expect([section, under(section)]).toEqual([section, [[expect.stringMatching(/\.$/)]]]);
    }
    expect(report.charts).toEqual([]);
  });

  test('is the same to the last cell whenever it is made of the same tables for the same day', () => {
    const sources = { kpis: [visits, meetings], entriesOf: log, agreements: [agreement], standings: [standingOf('A')] };
    for (const language of ['en', 'ja'] as const) {
      expect(reportOf(sources, language)).toMatchObject({
        report: reportOf(sources, language).report,
        tracks: reportOf(sources, language).tracks,
      });
    }
  });

  test('has no Japanese word in English, and no English sentence in Japanese', () => {
    const sources = { kpis: [meetings], entriesOf: log, agreements: [agreement], standings: [standingOf('A')] };
    const texts = (language: 'en' | 'ja') =>
      reportOf(sources, language)
        .cells.flat()
        .filter((cell) => typeof cell === 'string');
    expect(texts('en').join('')).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
    expect(texts('ja').join('\n')).not.toMatch(/[a-z]{2,} [a-z]{2,}/i);
  });

  test('has room on one page, however much there is to say and however long names are', () => {
    const name = fc.constantFrom(
      'A',
      '株式会社東日本物流精密機械製作所大阪支店営業本部第一営業部'.repeat(2),
      'a b '.repeat(90),
    );
    const kpi = fc.record({ name, days: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 4 }) });
    const unread = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(kpi, { maxLength: 14 }), fc.array(name, { maxLength: 14 }), unread, (drawn, names, rows) => {
        const kpis = drawn.map(({ name: called, days }, i): Kpi => {
          return { ...meetings, name: `${called} ${i}`, exitDates: days.map((each) => day('2026-01-01') + each) };
        });
        const standings = names.map((called) =>
          standingOf(called, { nextAction: called, salesOwner: called, marketingOwner: called, stage: 'purchase' }),
        );
        const setAside = { log: rows, record: rows };
        const logIssues = [{ code: 'no such column', place: 'log', row: 1, column: 'date' }] as const;
        for (const language of ['en', 'ja'] as const) {
          const sources = { kpis, standings, setAside, logIssues, isRanked: rows === 0 };
          expect(reportOf(sources, language).height).toBeLessThanOrEqual(PAGE_HEIGHT);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives its charts the room that is left on the page, and no list ends earlier for it', () => {
    const heights = (count: number, standings: number) => {
      const kpis = Array.from({ length: count }, (_, i) => kpiOf({ name: `Visits ${i}` }));
      const targets = Array.from({ length: standings }, (_, i) => standingOf(`A${i}`, { nextAction: `call ${i}` }));
      const { report, height, under } = reportOf({ kpis, standings: targets });
      expect(height).toBeLessThanOrEqual(PAGE_HEIGHT);
      return { charts: new Set(report.charts?.map((chart) => chart.height)), steps: under('nextSteps').length };
    };
    // One line of two charts has room for the greatest height, three lines share what is left.
    expect(heights(2, 0).charts).toEqual(new Set([260]));
    const [shared = 0] = heights(6, 0).charts;
    expect(shared).toBeGreaterThan(132);
    expect(shared).toBeLessThan(260);
    const full = heights(6, 40);
    expect([...full.charts].every((height) => height < shared)).toBe(true);
    expect(full.steps).toBeGreaterThan(1);
  });

  test('has each of its cells in one place, and charts where nothing else stands', () => {
    const kpis = Array.from({ length: 9 }, (_, i) => kpiOf({ name: `Visits ${i}` }));
    const { report, cells } = reportOf({ kpis, standings: [standingOf('A', { nextAction: 'call' })] });
    expect(cells.every((row) => row.length === 10)).toBe(true);
    expect(report.rowHeights).toHaveLength(cells.length);
    const merged = (report.merges ?? []).flatMap(({ area }) =>
      Array.from({ length: (area.rows ?? 0) * (area.columns ?? 0) }, (_, i) => {
        const columns = area.columns ?? 1;
        return `${area.row + Math.floor(i / columns)} ${area.column + (i % columns)}`;
      }),
    );
    expect(new Set(merged).size).toBe(merged.length);
    for (const { row, height } of report.charts ?? []) {
      expect(cells[row - 1]?.every((cell) => cell === '')).toBe(true);
      expect(report.rowHeights?.[row - 1]).toBeGreaterThanOrEqual(height);
    }
  });
});
