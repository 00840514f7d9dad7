import { type Chart, standardChartSize } from '../../../workbook/chart.ts';
import { numberOption, textOption } from '../../../workbook/chart-look.ts';
import { hexOf, parseColor } from '../../../workbook/color.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { chartTexts } from './chart-data.ts';
import { LINE_HEIGHT, orgBox, PADDING } from './org-box.ts';
import { orgLayout, type PlacedNode } from './org-layout.ts';
import { orgTree } from './org-tree.ts';

type Option = Readonly<Record<string, unknown>>;

/**
 * Boxes with names, from the top down, and right-angled lines between them. The tree that ECharts lays out has one root and knows
 * nothing of how wide its boxes are, so each box is put in its place here.
 */
export function orgOption(chart: Chart, workbook: Workbook): Option {
  const [names = [], managers = [], tooltips = []] = chartTexts(chart, workbook).map((texts) =>
    texts.map((text) => text.trim()),
  );
  const rows = names.map((name, index) => ({
    name,
    manager: managers[index] ?? '',
    tooltip: tooltips[index] ?? '',
  }));
  const { placed, columns, levels } = orgLayout(orgTree(rows));
  const grid = { left: 16, right: 24, top: textOption(chart, 'title') ? 48 : 12, bottom: 12 };
  const room = {
    width: ((numberOption(chart, 'width') ?? standardChartSize.width) - grid.left - grid.right) / Math.max(1, columns),
    height:
      ((numberOption(chart, 'height') ?? standardChartSize.height) - grid.top - grid.bottom) / Math.max(1, levels),
  };
  const box = orgBox(
    placed.map(({ node }) => node.name),
    room,
  );
  const fill = fillOf(chart);
  return {
    grid,
    aria: { label: { description: description(placed) } },
    xAxis: { type: 'value', min: 0, max: Math.max(1, columns), show: false },
    yAxis: { type: 'value', min: 0, max: Math.max(1, levels), inverse: true, show: false },
    tooltip: { trigger: 'item', renderMode: 'richText' },
    series: [
      {
        type: 'lines',
        coordinateSystem: 'cartesian2d',
        polyline: true,
        zlevel: 0,
        silent: true,
        lineStyle: { color: '#80868b', width: 1, opacity: 1 },
        data: placed.flatMap((above) => above.reports.map((below) => ({ coords: lineBetween(above, below) }))),
      },
      {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [box.width, box.height],
        // Borders would be stretched along with the box: thick at its sides, thin above and below.
        itemStyle: { color: fill, borderWidth: 0, opacity: 1 },
        label: {
          show: true,
          position: 'inside',
          color: isDark(fill) ? '#ffffff' : '#202124',
          fontSize: box.fontSize,
          lineHeight: Math.round(box.fontSize * LINE_HEIGHT),
          width: box.width - 2 * PADDING,
          height: box.height - PADDING,
          overflow: 'break',
          lineOverflow: 'truncate',
        },
        emphasis: { disabled: true },
        data: placed.map(({ node, x, level }) => ({
          name: node.name,
          value: [x, level],
          label: { formatter: box.lines(node.name).join('\n') },
          tooltip: { formatter: node.tooltip || node.name },
        })),
      },
    ],
  };
}

/** Down from one box, across halfway, and down to the other. */
function lineBetween(above: PlacedNode, below: PlacedNode): number[][] {
  const middle = (above.level + below.level) / 2;
  return [
    [above.x, above.level],
    [above.x, middle],
    [below.x, middle],
    [below.x, below.level],
  ];
}

function fillOf(chart: Chart): string {
  const color = parseColor(textOption(chart, 'color') ?? '');
  return color ? hexOf(color) : '#d2e3fc';
}

/** Whether white letters read better on a colour than black ones: its luma is in the darker half. */
function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** What those hear who do not see it: `Abe: Baba, Chiba; Baba: Doi; Endo`. */
function description(placed: readonly PlacedNode[]): string {
  const below = new Set(placed.flatMap(({ reports }) => reports.map(({ node }) => node)));
  return placed
    .filter(({ node, reports }) => reports.length > 0 || !below.has(node))
    .map(({ node, reports }) => [node.name, reports.map((report) => report.node.name).join(', ')])
    .map(([name, reports]) => (reports ? `${name}: ${reports}` : name))
    .join('; ');
}
