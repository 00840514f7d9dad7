import { describe, expect, test } from 'vitest';
import { logFindings } from '../../../../../../src/sidebar/views/kpis/log/mend/log-findings.ts';
import { KPI_ROWS, logReading } from '../log-reading.ts';

const found = (...args: Parameters<typeof logReading>) =>
  logFindings(logReading(...args)).map(({ problem, row, column, kpi }) => [problem, row, column, kpi]);

test('a log without mistakes has nothing to mend', () => {
  expect(
    found([
      ['2026-11-02', 'Meetings', 1, 'Asahi'],
      ['2026-11-02', 'Meetings', 1, 'Kirin'],
    ]),
  ).toEqual([]);
});

describe('what is wrong is listed problem by problem', () => {
  test('cells that cannot be read, all of a row', () => {
    expect(
      found([
        ['soon', 'Meetings', 'about 3', ''],
        ['2026-11-02', '', 1, ''],
      ]),
    ).toEqual([
      ['unreadable', 2, 'date', null],
      ['unreadable', 2, 'value', null],
      ['unreadable', 3, 'kpi', null],
    ]);
  });

  test('parts of an event', () => {
    expect(
      found([
        ['2026-11-02', 'Meetings', 1.5, ''],
        ['2026-11-02', 'Pipeline', 1.5, ''],
      ]),
    ).toEqual([['not whole', 2, 'value', 'Meetings']]);
  });

  test('names that no KPI has, with the one that may be meant', () => {
    expect(
      found([
        ['2026-11-02', 'Meeting', 1, ''],
        ['2026-11-02', 'Churn', 1, ''],
      ]),
    ).toEqual([
      ['no such kpi', 2, 'kpi', 'Meetings'],
      ['no such kpi', 3, 'kpi', null],
    ]);
  });

  test('rows of a KPI that has a mistake itself', () => {
    expect(found([['2026-11-02', 'Calls', 1, '']], [...KPI_ROWS, ['Calls', 'count', '', '', 10, '', '']])).toEqual([
      ['kpi with mistake', 2, 'kpi', null],
    ]);
  });

  test('identical rows, and two values for one day of a level', () => {
    const findings = logFindings(
      logReading([
        ['2026-11-02', 'Pipeline', 120, ''],
        ['2026-11-02', 'Meetings', 1, ''],
        ['2026-11-02', 'Meetings', '', ''],
        ['2026-11-02', 'Pipeline', 130, ''],
      ]),
    );
    expect(findings).toMatchObject([
      { problem: 'identical', row: 4, earlierRow: 3, kpi: 'Meetings' },
      { problem: 'two levels', row: 5, earlierRow: 2, kpi: 'Pipeline' },
    ]);
  });

  test('rows in the future, before Start and after Due', () => {
    expect(
      found([
        ['2027-04-01', 'Meetings', 1, ''],
        ['2026-03-31', 'Meetings', 1, ''],
        ['2026-11-23', 'Meetings', 1, ''],
      ]),
    ).toEqual([
      ['future', 4, 'date', 'Meetings'],
      ['before start', 3, 'date', 'Meetings'],
      ['after due', 2, 'date', 'Meetings'],
    ]);
  });
});
