import type { Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { reportWords } from '../../text/report/index.ts';
import { describeKpiChart, KPI_SERIES } from '../dashboard/kpi-chart.ts';
import { QUIET } from '../tables/tab-colours.ts';
import type { ChartDescription } from '../tables/tab-description.ts';
import { type ReportData, type ReportTrack, reportDataArea } from './report-data.ts';
import {
  REPORT_WIDTHS,
  type ReportLine,
  type ReportSection,
  reportCell,
  reportLine,
  sentenceLine,
} from './report-lines.ts';
import type { ReportState } from './report-sources.ts';
import { fittedText } from './text-lines.ts';

/** In pixels. Two charts stand side by side, each as wide as five columns. */
const CHART_WIDTH = 466;
/** Between a chart and what stands below it. */
const GAP = 4;

/** How high a chart is on a full page, and at most where there is room, in pixels. */
export const CHART_HEIGHTS = { least: 132, most: 260 } as const;

/** Titles have larger letters than cells: what fits into such a cell fits over a chart. */
const TITLE_WIDTH = 300;

/** Room for charts of a height, two on each line of its list. */
export function chartSection(
  { kpis }: ReportState,
  tracks: readonly ReportTrack[],
  height: number,
  language: Language,
): ReportSection {
  const words = reportWords[language];
  return {
    heading: words.sections.charts,
    head: tracks.length === 0 ? [sentenceLine(words.nothing.charts, { colour: QUIET })] : [legendLine(language)],
    list: Array.from({ length: Math.ceil(tracks.length / 2) }, () => ({ cells: [], height: height + GAP })),
    perRound: 1,
    leftOut: (shown) => {
      const count = kpis.length - Math.min(2 * shown, tracks.length);
      return count > 0 ? words.moreCharts(count) : '';
    },
  };
}

/** The charts on the lines of their section that stand on the page. */
export function reportCharts(
  tracks: readonly ReportTrack[],
  { list }: ReportSection,
  lines: readonly ReportLine[],
  data: ReportData,
  language: Language,
): ChartDescription[] {
  return tracks.flatMap((track, index) => {
    const row = lines.findIndex((line) => line === list[Math.floor(index / 2)]) + 1;
    const column = index % 2 === 0 ? 1 : 1 + REPORT_WIDTHS.length / 2;
    const place = { row, column, width: CHART_WIDTH, height: (lines[row - 1]?.height ?? GAP) - GAP };
    return row === 0 ? [] : [chartOf(track, index, data, place, language)];
  });
}

/** A chart without what the legend above all charts says, and so small that nothing else has room beside it. */
function chartOf(
  track: ReportTrack,
  index: number,
  data: ReportData,
  place: Parameters<typeof describeKpiChart>[3],
  language: Language,
): ChartDescription {
  const area = reportDataArea(track, index, data);
  const { valueTitle: _none, ...chart } = describeKpiChart(track.kpi, data.tabId, area, place, language);
  return { ...chart, title: fittedText(chart.title, TITLE_WIDTH, 1), isLegendLeftOut: true };
}

/** What the lines of the charts mean, in their colours. */
function legendLine(language: Language): ReportLine {
  const { columns, values, plan } = kpisWords[language];
  const { band, exitDates } = reportWords[language];
  const [actual, planned, target, exitLine, forecast, low, , exits] = KPI_SERIES;
  const entry = (text: string, colour: string | undefined, wide = 1) =>
    reportCell(text, { horizontal: 'center', ...(colour !== undefined && { colour }) }, wide);
  return reportLine([
    entry(`—● ${values.actual[0]}`, actual?.colour, 2),
    entry(`- - ${plan}`, planned?.colour),
    entry(`— ${columns.target[0]}`, target?.colour),
    entry(`— ${values.exitLine[0]}`, exitLine?.colour, 2),
    entry(`··· ${values.forecast[0]}`, forecast?.colour),
    entry(`— ${band}`, low?.colour),
    entry(`◆ ${exitDates}`, exits?.colour, 2),
  ]);
}
