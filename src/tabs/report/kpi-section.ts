import { writtenDay } from '../../core/tables/index.ts';
import type { KpiValue } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { texts } from '../../text/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { reportWords } from '../../text/report/index.ts';
import { kpiNumberFormat } from '../kpis/figure-formats.ts';
import { KPI_STATUS_LOOKS, PENDING } from '../kpis/status-looks.ts';
import { QUIET, WRONG } from '../tables/tab-colours.ts';
import {
  centredHeader,
  dayCell,
  figureCell,
  figureHeader,
  headerCell,
  percentCell,
  signCell,
  textCell,
} from './report-cells.ts';
import { type ReportCell, type ReportLine, type ReportSection, reportLine, sentenceLine } from './report-lines.ts';
import type { ReportedKpi, ReportState } from './report-sources.ts';

/** Where each KPI stands, those first that need attention. */
export function kpiSection({ reported, logIssues, setAside }: ReportState, language: Language): ReportSection {
  const words = reportWords[language];
  const { columns, values } = kpisWords[language];
  const header = [
    headerCell(''),
    headerCell(columns.kpi[0]),
    figureHeader(values.actual[0]),
    figureHeader(values.expected[0]),
    figureHeader(columns.target[0]),
    centredHeader(values.pace[0]),
    centredHeader(values.chance[0]),
    figureHeader(values.exitLine[0]),
    centredHeader(words.nextExitDate),
    centredHeader(values.status[0]),
  ];
  const remarks = [
    ...logIssues.map((issue) => sentenceLine(texts[language].issue(issue), WRONG)),
    ...(setAside.log > 0 ? [sentenceLine(words.setAside.log(setAside.log), { colour: QUIET })] : []),
  ];
  return {
    heading: words.sections.kpis,
    head:
      reported.length === 0 ? [sentenceLine(words.nothing.kpis, { colour: QUIET })] : [...remarks, reportLine(header)],
    list: reported.map((kpi) => kpiLine(kpi, language)),
    perRound: 2,
    leftOut: (shown) => (shown < reported.length ? words.more(reported.length - shown) : ''),
  };
}

function kpiLine({ kpi, figures, nextExit }: ReportedKpi, language: Language): ReportLine {
  const { statuses, columns } = kpisWords[language];
  const { sign, ...colours } = KPI_STATUS_LOOKS[figures.status];
  const number = (figure: number | null | 'no data', what: KpiValue) =>
    figureCell(figure, language, typeof figure === 'number' ? { numberFormat: kpiNumberFormat(kpi, what) } : {});
  const name = textCell(kpi.name, 2);
  const target = number(kpi.target, 'actual');
  const isPending = nextExit?.state === 'pending';
  return reportLine([
    signCell(sign, colours),
    { ...name, value: `${String(name.value)}\n${columns.due[0]} ${writtenDay(kpi.due)}` },
    number(figures.actual, 'actual'),
    number(figures.expected, 'expected'),
    kpi.direction === 'down' ? atMost(target) : target,
    percentCell(figures.pace, language),
    percentCell(figures.chance, language),
    number(figures.exitLine, 'exitLine'),
    dayCell(nextExit?.exitDate ?? null, isPending ? { ...PENDING, isBold: true } : {}),
    textCell(statuses[figures.status], 10, 1, { ...colours, horizontal: 'center' }),
  ]);
}

/** A number of which less is better. */
function atMost(cell: ReportCell): ReportCell {
  return { ...cell, look: { ...cell.look, numberFormat: `"≤ "${cell.look.numberFormat ?? ''}` } };
}
