import { clamp } from '../../core/clamp.ts';
import { writtenDay } from '../../core/tables/index.ts';
import type { Language } from '../../model/language.ts';
import { reportWords } from '../../text/report/index.ts';
import { QUIET, TITLE } from '../tables/tab-colours.ts';
import type { RangeFormat, RangeMerge, TabDescription } from '../tables/tab-description.ts';
import type { NewCell } from '../tables/written-cell.ts';
import { CHART_HEIGHTS, chartSection, reportCharts } from './chart-section.ts';
import { decisionSection } from './decision-section.ts';
import { insightSection } from './insight-section.ts';
import { kpiSection } from './kpi-section.ts';
import { dealtRoom } from './page-room.ts';
import type { ReportData, ReportTrack } from './report-data.ts';
import {
  PAGE_HEIGHT,
  REPORT_WIDTHS,
  type ReportLine,
  type ReportSection,
  reportCell,
  sentenceLine,
} from './report-lines.ts';
import type { ReportState } from './report-sources.ts';
import { nextStepsSection, stagesSection, topTargetsSection } from './target-sections.ts';

/** In pixels. */
const TITLE_HEIGHT = 36;
const HEADING_HEIGHT = 28;
const BESIDE_COLUMNS = 3;

const COLUMNS = REPORT_WIDTHS.length;

/**
 * A report: one page, A4 standing, of values alone. Where it would be longer its lists end earlier and say so.
 *
 * @param tracks - what its charts draw, as `reportTracks` gives it.
 * @param data - where that stands.
 */
export function describeReport(
  state: ReportState,
  tracks: readonly ReportTrack[],
  data: ReportData,
  language: Language,
): TabDescription {
  const words = reportWords[language];
  const beforeCharts = [insightSection(state, language), kpiSection(state, language)];
  const behindCharts = [
    decisionSection(state, language),
    topTargetsSection(state, language),
    stagesSection(state, language),
    nextStepsSection(state, language),
  ];
  const top = [
    {
      ...sentenceLine(words.title(writtenDay(state.asOf)), { isBold: true, fontSize: 16, colour: TITLE }),
      height: TITLE_HEIGHT,
    },
    sentenceLine(words.kept, { colour: QUIET }),
  ];
  const room = PAGE_HEIGHT - heightOf(top);
  const layOut = (chartHeight: number) => {
    const charts = chartSection(state, tracks, chartHeight, language);
    return { charts, below: linesOnPage([...beforeCharts, charts, ...behindCharts], room) };
  };
  const full = layOut(CHART_HEIGHTS.least);
  // What is left over goes to the charts, so that nothing else moves.
  const chartLines = full.below.filter((line) => full.charts.list.includes(line)).length;
  const spare = Math.floor((room - heightOf(full.below)) / Math.max(1, chartLines));
  const { charts, below } = layOut(clamp(CHART_HEIGHTS.least + spare, CHART_HEIGHTS.least, CHART_HEIGHTS.most));
  const lines = [...top, ...below];
  return {
    key: 'report',
    name: words.name(writtenDay(state.asOf)),
    frozenRows: 0,
    hidesGridlines: true,
    size: { rows: lines.length, columns: COLUMNS },
    columnWidths: REPORT_WIDTHS,
    rowHeights: lines.map(({ height }) => height),
    blocks: [{ row: 1, column: 1, cells: lines.map(cellsOf) }],
    formats: [
      { area: { row: 1, column: 1, rows: lines.length, columns: COLUMNS }, vertical: 'middle' },
      ...lines.flatMap(formatsOf),
    ],
    merges: mergesOf(lines),
    validations: [],
    // Not on the first cell, which is selected in a new tab: the note would cover what stands below.
    notes: [{ row: 2, column: 1, text: words.print }],
    colours: [],
    charts: reportCharts(tracks, charts, lines, data, language),
  };
}

/** The sections under their headings, each with as much of its list as there is room for. */
function linesOnPage(sections: readonly ReportSection[], room: number): ReportLine[] {
  const headed = sections.map((section) => [headingLine(section), ...section.head]);
  const lists = sections.map(({ list, perRound, leftOut }) => ({
    heights: list.map(({ height }) => height),
    perRound,
    noteHeight: (shown: number) => heightOf(noteOf(leftOut(shown))),
  }));
  const shown = dealtRoom(lists, room - heightOf(headed.flat()));
  return sections.flatMap(({ list, leftOut }, index) => {
    const count = shown[index] ?? 0;
    return [...(headed[index] ?? []), ...list.slice(0, count), ...noteOf(leftOut(count))];
  });
}

function noteOf(text: string): ReportLine[] {
  return text === '' ? [] : [sentenceLine(text, { colour: QUIET })];
}

function headingLine({ heading, beside = '' }: ReportSection): ReportLine {
  const look = { isBold: true, fontSize: 11, colour: TITLE, vertical: 'bottom' } as const;
  return {
    cells: [
      reportCell(heading, look, COLUMNS - BESIDE_COLUMNS),
      reportCell(beside, { colour: QUIET, horizontal: 'right', vertical: 'bottom' }, BESIDE_COLUMNS),
    ],
    height: HEADING_HEIGHT,
  };
}

function heightOf(lines: readonly ReportLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

/** The values of a line, one for each column. */
function cellsOf({ cells }: ReportLine): NewCell[] {
  const values = cells.flatMap(({ value, columns }) => [value, ...Array<NewCell>(columns - 1).fill('')]);
  return [...values, ...Array<NewCell>(COLUMNS - values.length).fill('')];
}

function formatsOf(line: ReportLine, index: number): RangeFormat[] {
  return placed(line, index + 1).map(({ look, area }) => ({ area, ...look }));
}

/** The cells that are more than one of the grid; those of one line that stand below each other together. */
function mergesOf(lines: readonly ReportLine[]): RangeMerge[] {
  const merges: RangeMerge[] = [];
  const byRow = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  for (const { area } of lines.flatMap((line, index) => placed(line, index + 1))) {
    const { row, column, rows, columns } = area;
    const above = byRow.get(`${column} ${columns}`);
    if (rows > 1) merges.push({ area, isByRow: false });
    else if (columns > 1 && above !== undefined && above.row + above.rows === row) above.rows += 1;
    else if (columns > 1) {
      const first = { ...area };
      byRow.set(`${column} ${columns}`, first);
      merges.push({ area: first, isByRow: true });
    }
  }
  return merges;
}

/** The cells of a line, and where they stand. */
function placed({ cells }: ReportLine, row: number) {
  let next = 1;
  return cells.map(({ look, columns, rows }) => {
    const column = next;
    next += columns;
    return { look, area: { row, column, rows, columns } };
  });
}
