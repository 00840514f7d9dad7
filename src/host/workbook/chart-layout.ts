import stringWidth from 'string-width';
import { type ChartDescription, chartOption } from './chart.ts';
import { chartSize, legendPosition, numberOption, textOption } from './chart-look.ts';

type Chart = ChartDescription;

/** A rectangle of a chart, in pixels from its corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart stand, so that none lies over another. Widths of texts are estimates, since nothing is drawn here. */
export interface ChartLayout {
  readonly title: ChartBox & { readonly fontSize: number; readonly lines: number };
  readonly legend: ChartBox & { readonly fontSize: number; readonly rows: number };
  /** What is left for the lines or bars, with what stands along their axes. */
  readonly plot: ChartBox;
  /** Where the options say where lines or bars are: these alone, what stands along the axes being outside. */
  readonly area: ChartBox | undefined;
}

const EDGE = 12;
const GAP = 8;
/** A narrower chart has smaller letters. */
const NARROW = 450;
const LINE_HEIGHT = 1.3;

/** How wide the sign before a name in a legend is, with the gaps around it, and whether the signs stand below each other in columns. */
export interface LegendSigns {
  readonly width: number;
  readonly gap: number;
  readonly between: number;
  readonly areInColumns: boolean;
}

export const pageSigns: LegendSigns = { width: 25, gap: 5, between: 10, areInColumns: false };
const MOST_TITLE_LINES = 2;

/**
 * @param names - in the legend.
 * @param signs - of the legend, which programs draw differently.
 */
export function chartLayout(chart: Chart, names: readonly string[], signs = pageSigns): ChartLayout {
  const { width, height } = chartSize(chart);
  const title = titleBox(chart, width);
  const top = title.lines > 0 ? title.top + title.height + GAP : EDGE;
  const legend = legendBox(chart, names, signs, {
    left: EDGE,
    top,
    width: width - 2 * EDGE,
    height: height - top - GAP,
  });
  const position = legendPosition(chart);
  const taken = (side: typeof position, size: number) => (position === side && names.length > 0 ? size + GAP : 0);
  const left = EDGE + taken('left', legend.width);
  const above = top + taken('top', legend.height);
  const plot = {
    left,
    top: above,
    width: Math.max(40, width - left - 2 * EDGE - taken('right', legend.width)),
    height: Math.max(30, height - above - GAP - taken('bottom', legend.height)),
  };
  return { title, legend, plot, area: givenArea(chart, plot) };
}

function titleBox(chart: Chart, width: number): ChartLayout['title'] {
  const fontSize = numberOption(chart, 'titleTextStyle.fontSize') ?? (width < NARROW ? 14 : 16);
  const room = Math.max(40, width - 2 * EDGE);
  const text = textOption(chart, 'title') ?? '';
  const lines = Math.min(MOST_TITLE_LINES, Math.ceil((textWidth(text, fontSize) * 1.05) / room));
  const rest = textOption(chart, 'subtitle') ? 1 : 0;
  return {
    left: EDGE,
    top: 10,
    width: room,
    height: (lines + rest) * fontSize * LINE_HEIGHT,
    fontSize,
    lines: lines + rest,
  };
}

function legendBox(chart: Chart, names: readonly string[], signs: LegendSigns, room: ChartBox): ChartLayout['legend'] {
  const fontSize = numberOption(chart, 'legend.textStyle.fontSize') ?? (chartSize(chart).width < NARROW ? 11 : 12);
  const entry = (name: string) => signs.width + signs.gap + textWidth(name, fontSize);
  const rowHeight = fontSize + GAP;
  const position = legendPosition(chart);
  if (position === 'left' || position === 'right') {
    const width = Math.min(room.width * 0.4, Math.max(0, ...names.map(entry)) + GAP);
    const left = position === 'left' ? room.left : room.left + room.width - width;
    return { left, top: room.top, width, height: room.height, fontSize, rows: names.length };
  }
  const rows = rowsOf(names.map(entry), signs, room.width);
  const height = rows * rowHeight;
  const top = position === 'bottom' ? room.top + room.height - height : room.top;
  return { left: room.left, top, width: room.width, height, fontSize, rows };
}

/** How many rows things take that stand beside each other as long as they have room. */
function rowsOf(widths: readonly number[], { between, areInColumns }: LegendSigns, room: number): number {
  if (areInColumns) {
    const widest = Math.max(0, ...widths) + between;
    return Math.ceil(widths.length / Math.max(1, Math.floor((room + between) / widest)));
  }
  let [rows, taken] = [0, Infinity];
  for (const width of widths) {
    const isFull = taken + between + width > room;
    if (isFull) rows += 1;
    taken = isFull ? width : taken + between + width;
  }
  return rows;
}

/** What `chartArea` says, in pixels or in parts of the chart (`80%`); for what it leaves open, there is room for what stands around. */
function givenArea(chart: Chart, plot: ChartBox): ChartBox | undefined {
  const { width, height } = chartSize(chart);
  const given = (name: keyof ChartBox, whole: number) => lengthOf(chartOption(chart, `chartArea.${name}`), whole);
  const [left, top] = [given('left', width), given('top', height)];
  const [wide, high] = [given('width', width), given('height', height)];
  if ([left, top, wide, high].every((length) => length === undefined)) return undefined;
  const area = { left: left ?? plot.left + 40, top: top ?? plot.top };
  return {
    ...area,
    width: wide ?? Math.max(1, plot.left + plot.width - area.left),
    height: high ?? Math.max(1, plot.top + plot.height - 24 - area.top),
  };
}

function lengthOf(given: unknown, whole: number): number | undefined {
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  const percent = typeof given === 'string' ? /^(\d+(?:\.\d+)?)%$/.exec(given)?.[1] : undefined;
  return percent === undefined ? undefined : (Number(percent) / 100) * whole;
}

/** How many labels of so many letters have room along the axis below. */
export function labelsAcross({ plot }: ChartLayout, letters: number): number {
  return Math.max(2, Math.floor(plot.width / (letters * 7 + 24)));
}

/** A full-width letter is as wide as it is high, others half of that. */
function textWidth(text: string, fontSize: number): number {
  return ((stringWidth(text) * fontSize) / 2) * 1.08;
}
