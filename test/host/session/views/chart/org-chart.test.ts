import { init } from 'echarts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../../../../src/host/protocol/workbook-view.ts';
import { orgLayout } from '../../../../../src/host/session/views/chart/org-layout.ts';
import { type OrgNode, type OrgRow, orgTree } from '../../../../../src/host/session/views/chart/org-tree.ts';
import { openSession, openWindow } from '../../open-session.ts';

function rows(...reporting: (readonly [name: string, manager: string])[]): OrgRow[] {
  return reporting.map(([name, manager]) => ({ name, manager, tooltip: '' }));
}

/** Trees as texts: `A(B C(D))`. */
function written(nodes: readonly OrgNode[]): string {
  return nodes.map(({ name, reports }) => name + (reports.length > 0 ? `(${written(reports)})` : '')).join(' ');
}

describe('the people of an org chart', () => {
  test('stand below whom they report to, several at the top, in the order of their rows', () => {
    expect(written(orgTree(rows(['C', 'B'], ['A', ''], ['B', 'A'], ['D', 'A'], ['E', ''])))).toBe('A(B(C) D) E');
  });

  test('report to somebody who has no row, too', () => {
    expect(written(orgTree(rows(['A', 'Head office'])))).toBe('Head office(A)');
  });

  test('that report to each other in a circle, or to themselves, begin with the first row of the circle', () => {
    expect(written(orgTree(rows(['D', 'B'], ['A', 'C'], ['B', 'A'], ['C', 'B'], ['E', 'E'])))).toBe('A(B(D C)) E');
  });

  test('are those of the first row of their name, and blank names nobody', () => {
    expect(written(orgTree(rows(['A', ''], ['B', 'A'], ['B', 'C'], ['', 'A'])))).toBe('A(B)');
  });

  test('are all in it once, whatever reports to whom', () => {
    const name = fc.constantFrom('', 'A', 'B', 'C', 'D', 'E', 'F');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 12 }), (reporting) => {
        const people = reporting.map(([person]) => person).filter((person) => person !== '');
        const shown = written(orgTree(rows(...reporting))).match(/[A-F]/g) ?? [];
        expect(shown).toEqual(expect.arrayContaining(people));
        expect(shown).toHaveLength(new Set(shown).size);
      }),
    );
  });

  test('have places of their own, those of one manager side by side below the middle', () => {
    const { placed, columns, levels } = orgLayout(
      orgTree(rows(['A', ''], ['B', 'A'], ['C', 'A'], ['D', 'C'], ['E', ''])),
    );
    // B and D have no reports: the first columns; C stands above D, A between B and C, and E after them.
    expect(placed.map(({ node, x, level }) => [node.name, x, level])).toEqual([
      ['A', 1, 0.5],
      ['B', 0.5, 1.5],
      ['C', 1.5, 1.5],
      ['D', 1.5, 2.5],
      ['E', 2.5, 0.5],
    ]);
    expect([columns, levels]).toEqual([3, 3]);
  });
});

const names = [
  '佐藤 健太郎',
  '鈴木 一郎',
  '高橋 美咲',
  '田中 大輔',
  '伊藤 さくら',
  '渡辺 翔太',
  '山本 陽子',
  '中村 拓也',
];
const more = ['小林 由美子', '加藤 誠', '吉田 恵', '山田 隆', '佐々木 真理子', '山口 直樹', '松本 和也'];
const fifteen = [...names, ...more].map((name, place) => [
  name,
  place === 0 ? '' : (names[Math.floor((place - 1) / 3)] ?? ''),
  place === 0 ? '代表取締役' : '',
]);

function openedChart(people: readonly (readonly string[])[], options: Readonly<Record<string, unknown>> = {}) {
  const { session, services, sheet } = openSession();
  const range = sheet.getRange(1, 1, people.length + 1, 3);
  range.setValues([['氏名', '上司', '役職'], ...people.map((person) => [...person])]);
  const builder = sheet.newChart().setChartType(services.Charts.ChartType.ORG).addRange(range).setNumHeaders(1);
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  sheet.insertChart(builder.setPosition(2, 5, 0, 0).build());
  services.SpreadsheetApp.flush();
  const window = openWindow(session);
  window.ask('look', { tabId: 0, areas: [] });
  const seen = (): ChartView => {
    const message = window.messages.findLast(({ kind }) => kind === 'tab');
    const chart = message?.kind === 'tab' ? message.tab.charts[0] : undefined;
    if (!chart) throw new Error('There is no chart');
    return chart;
  };
  return { window, seen };
}

function drawn({ option, width, height }: ChartView): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

describe('an org chart', () => {
  test('shows fifteen people with their whole Japanese names, in boxes of the colour given', () => {
    const { seen } = openedChart(fifteen, { title: '組織図', color: '#174ea6' });
    const svg = drawn(seen());
    for (const part of fifteen.flatMap(([name = '']) => name.split(' '))) expect(svg).toContain(part);
    expect(svg).toContain('組織図');
    expect(svg).toContain('fill="#174ea6"');
    expect(svg).not.toContain('…');
  });

  test('says who reports to whom to those who do not see it, and the third column under the pointer', () => {
    const { seen } = openedChart(fifteen.slice(0, 6));
    expect(seen().option).toMatchObject({
      aria: {
        label: {
          description: '佐藤 健太郎: 鈴木 一郎, 高橋 美咲, 田中 大輔; 鈴木 一郎: 伊藤 さくら, 渡辺 翔太',
        },
      },
      series: [
        { type: 'lines' },
        { data: [{ name: '佐藤 健太郎', tooltip: { formatter: '代表取締役' } }, {}, {}, {}, {}, {}] },
      ],
    });
  });

  test('keeps up with its cells', () => {
    const { window, seen } = openedChart(fifteen.slice(0, 3));
    window.ask('type', { tabId: 0, row: 4, column: 2, text: '鈴木 一郎' });
    expect(seen().option).toMatchObject({
      aria: { label: { description: '佐藤 健太郎: 鈴木 一郎; 鈴木 一郎: 高橋 美咲' } },
    });
  });

  test('without anybody is empty', () => {
    expect(openedChart([['', '', '']]).seen().option).toMatchObject({ series: [{ data: [] }, { data: [] }] });
  });
});
