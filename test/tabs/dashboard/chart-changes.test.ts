import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import { chartChanges, type DrawnChart } from '../../../src/tabs/dashboard/chart-changes.ts';
import { TabDraft } from '../../../src/tabs/dashboard/tab-draft.ts';
import { kpiOf } from '../../core/kpi/kpi-of.ts';

const DATA = 7;
const area = (column: number, rows = 5) => ({ row: 2, column, rows, columns: 9 });
const track = (name: string, column: number, formerName = name) => ({
  kpi: kpiOf({ name }),
  formerName,
  area: area(column),
});
const chart = (title: string, column: number, change: Partial<DrawnChart> = {}): DrawnChart => ({
  areas: [{ ...area(column), tabId: DATA }],
  row: 10,
  column: 1,
  texts: { title, valueTitle: 'count', labelFormat: 'yyyy/M' },
  ...change,
});

const changesOf = (
  charts: readonly DrawnChart[],
  tracks: readonly ReturnType<typeof track>[],
  { cells = [], abandoned = [] }: { cells?: string[][]; abandoned?: number[] } = {},
) =>
  chartChanges(charts, new TabDraft({ cells, formulas: [] }, utcDay), {
    dataTabId: DATA,
    tracks,
    abandoned,
    from: { row: 10, column: 1 },
    language: 'en',
  });

describe('the charts of a dashboard', () => {
  test('that draw what they should stay as they are', () => {
    expect(changesOf([chart('Leads', 30)], [track('Leads', 30)])).toMatchObject({
      changed: [],
      removed: [],
      added: [],
    });
  });

  test('are added where neither a chart nor anything typed stands', () => {
    const cells = Array.from({ length: 30 }, (_, row) => (row === 26 ? ['', 'a note'] : ['']));
    const { added } = changesOf([chart('Leads', 30)], [track('Leads', 30), track('Deals', 40), track('Calls', 50)], {
      cells,
    });
    // The first place has the chart of the leads; row 27 lies in the third.
    expect(added.map(({ title, row, column }) => [title, row, column])).toEqual([
      ['Deals', 10, 8],
      ['Calls', 25, 8],
    ]);
  });

  test('of a share say that they count wins, in the language asked for', () => {
    const share = { ...track('Won', 30), kpi: kpiOf({ name: 'Won', kind: 'share' }) };
    expect(changesOf([], [share]).added.map(({ valueTitle }) => valueTitle)).toEqual(['wins']);
    const texts = { title: 'Won', valueTitle: '受注数', labelFormat: 'yyyy/M' };
    const { changed } = changesOf([chart('Won', 30, { texts })], [share]);
    expect(changed.map((change) => change.texts)).toEqual([{ valueTitle: 'wins' }]);
  });

  test('draw all dates of a course that grew, in the columns that people left in them', () => {
    const drawn = chart('Leads', 30, {
      areas: [
        { ...area(30, 4), columns: 3, tabId: DATA },
        { row: 1, column: 1, rows: 4, columns: 1, tabId: 3 },
      ],
    });
    expect(changesOf([drawn], [track('Leads', 30)]).changed).toEqual([
      {
        index: 0,
        areas: [
          { row: 2, column: 30, rows: 5, columns: 3, tabId: DATA },
          { row: 1, column: 1, rows: 4, columns: 1, tabId: 3 },
        ],
        texts: {},
      },
    ]);
  });

  test('take the new name of a KPI, unless people gave them a title', () => {
    const tracks = [track('Leads', 30, 'Enquiries')];
    expect(changesOf([chart('Enquiries', 30)], tracks).changed).toEqual([
      { index: 0, areas: null, texts: { title: 'Leads' } },
    ]);
    expect(changesOf([chart('What we hear', 30)], tracks).changed).toEqual([]);
  });

  test('that lost what they drew are told by their titles', () => {
    const { changed, added } = changesOf([chart('Leads', 30, { areas: [] })], [track('Leads', 40)]);
    expect(changed).toEqual([{ index: 0, areas: [{ ...area(40), tabId: DATA }], texts: {} }]);
    expect(added).toEqual([]);
  });

  test('go with their KPIs, those that draw something else too excepted', () => {
    const mixed = chart('Both', 30, {
      areas: [
        { ...area(30), tabId: DATA },
        { ...area(40), tabId: DATA },
      ],
    });
    expect(changesOf([chart('Leads', 30), mixed], [], { abandoned: [30] }).removed).toEqual([0]);
  });
});
