import { describe, expect, test } from 'vitest';
import { delimitedRows } from '../../../../../../src/sidebar/views/kpis/log/paste/delimited-rows.ts';
import { pastedTable } from '../../../../../../src/sidebar/views/kpis/log/paste/pasted-table.ts';

const names = ['Meetings', 'Pipeline', '商談'];
const read = (text: string, firstYear: number | null = null) =>
  pastedTable(delimitedRows(text), (name) => names.includes(name), { order: null, firstYear });
const cellsOf = (table: ReturnType<typeof read>) =>
  table?.rows.map(({ line, date, kpi, value, note }) => [line, date, kpi, value, note]);

describe('a list', () => {
  test('is read by its headers, in any order and in either language', () => {
    const table = read('備考,値,指標,日付\n初回,1,商談,2026年11月2日');
    expect(table?.shape).toBe('list');
    expect(cellsOf(table)).toEqual([[2, '2026年11月2日', '商談', '1', '初回']]);
  });

  test('is read by what its cells hold where it has no headers', () => {
    expect(cellsOf(read('Meetings\t3\tfair\t2026-11-02\nMeetings\t1\t\t2026-11-03'))).toEqual([
      [1, '2026-11-02', 'Meetings', '3', 'fair'],
      [2, '2026-11-03', 'Meetings', '1', ''],
    ]);
  });

  test('takes a text before the value for the name of a KPI, even one that no KPI has', () => {
    expect(cellsOf(read('2026-11-02,Meetngs,3,fair'))).toEqual([[1, '2026-11-02', 'Meetngs', '3', 'fair']]);
  });

  test('is not taken in by running numbers', () => {
    expect(cellsOf(read('1,2026-11-02,Meetings,3\n2,2026-11-03,Meetings,4'))?.map((cells) => cells[3])).toEqual([
      '3',
      '4',
    ]);
  });

  test('needs no column of KPIs', () => {
    expect(cellsOf(read('Date,Value\n2026-11-02,3'))).toEqual([[2, '2026-11-02', '', '3', '']]);
    expect(cellsOf(read('2026-11-02,3,fair'))).toEqual([[1, '2026-11-02', '', '3', 'fair']]);
  });

  test('needs no column of values, since events need none', () => {
    expect(cellsOf(read('Date,KPI\n2026-11-02,Meetings'))).toEqual([[2, '2026-11-02', 'Meetings', '', '']]);
  });

  test('keeps a row whose date cannot be read, and says in which line it stood', () => {
    expect(cellsOf(read('Exported today\n\nDate,KPI,Value\nsoon,Meetings,1\n\n2026-11-02,Meetings,1'))).toEqual([
      [4, 'soon', 'Meetings', '1', ''],
      [6, '2026-11-02', 'Meetings', '1', ''],
    ]);
  });

  test('tells which columns it has no place for, and how much stands above its headers', () => {
    const table = read('CRM export,,,,\nDate,KPI,Value,Region,\n2026-11-02,Meetings,1,Kansai,x');
    expect(table).toMatchObject({ unused: ['Region', 'E'], above: 1 });
  });
});

describe('a table with months down', () => {
  test('has a KPI in each column; blank cells are no observations', () => {
    const table = read('Month\tMeetings\tPipeline\n2026-09\t4\t1,200\n2026-10\t\t1,500');
    expect(table?.shape).toBe('a column for each kpi');
    expect(cellsOf(table)).toEqual([
      [2, '2026-09-30', 'Meetings', '4', ''],
      [2, '2026-09-30', 'Pipeline', '1,200', ''],
      [3, '2026-10-31', 'Pipeline', '1,500', ''],
    ]);
  });

  test('may have columns that are none, for a person to match or to leave out', () => {
    const table = read('Close date,Deal,Amount\n2026-11-05,Meetings room,"$1,200"\n2026-11-13,Bolt,$800');
    expect(cellsOf(table)?.filter(([, , kpi]) => kpi === 'Amount')).toEqual([
      [2, '2026-11-05', 'Amount', '$1,200', ''],
      [3, '2026-11-13', 'Amount', '$800', ''],
    ]);
  });

  test('may have months without a year, which are asked about', () => {
    const text = '月,商談\n12月,3\n1月,2';
    expect(read(text)?.questions).toEqual({ order: false, firstYear: true });
    expect(cellsOf(read(text, 2026))).toEqual([
      [2, '2026-12-31', '商談', '3', ''],
      [3, '2027-01-31', '商談', '2', ''],
    ]);
  });

  test('keeps its row of sums, to be listed as one without a date', () => {
    expect(cellsOf(read('月,商談\n2026-09,3\n合計,3'))?.[1]).toEqual([3, '合計', '商談', '3', '']);
  });
});

describe('a table with months across', () => {
  test('has a KPI in each row', () => {
    const table = read('KPI;2026年9月;2026年10月\n商談;3;2\nMeetings;;5');
    expect(table?.shape).toBe('a row for each kpi');
    expect(cellsOf(table)).toEqual([
      [2, '2026-09-30', '商談', '3', ''],
      [2, '2026-10-31', '商談', '2', ''],
      [3, '2026-10-31', 'Meetings', '5', ''],
    ]);
  });

  test('finds the names behind other columns, and tells which it does not use', () => {
    const table = read('Group,What,2026-09,2026-10,Total\nSales,Meetings,3,2,5');
    expect(cellsOf(table)?.map((cells) => cells[2])).toEqual(['Meetings', 'Meetings']);
    expect(table?.unused).toEqual(['Group', 'Total']);
  });

  test('may have one month alone', () => {
    expect(cellsOf(read('KPI,2026-10\nMeetings,5'))).toEqual([[2, '2026-10-31', 'Meetings', '5', '']]);
  });
});

test('the same numbers down and across are the same observations', () => {
  const down = [
    ['', 'Meetings', 'Pipeline'],
    ['2026-09', '4', '120'],
    ['2026-10', '6', '150'],
  ];
  const across = ['', 'Meetings', 'Pipeline'].map((_, column) => down.map((row) => row[column] ?? ''));
  const observations = (cells: string[][]) =>
    read(cells.map((row) => row.join('\t')).join('\n'))
      ?.rows.map(({ date, kpi, value }) => `${date} ${kpi} ${value}`)
      .sort();
  expect(observations(down)).toEqual(observations(across));
  expect(observations(down)).toHaveLength(4);
});

test('a text without any date is no table for the log', () => {
  expect(read('We met at the fair.\nIt went well.')).toBeNull();
});
