import { kpiInsights } from '../../core/kpi/index.ts';
import type { KpiInsight } from '../../model/kpi-insight.ts';
import type { Language } from '../../model/language.ts';
import { insightParts, insightSentence } from '../../text/kpi-insights/index.ts';
import { reportWords } from '../../text/report/index.ts';
import { figureFormat } from '../kpis/figure-formats.ts';
import { QUIET } from '../tables/tab-colours.ts';
import {
  type ReportCell,
  type ReportLine,
  type ReportSection,
  reportCell,
  reportLine,
  sentenceLine,
} from './report-lines.ts';
import type { ReportState } from './report-sources.ts';

/** The most urgent ones come first. */
const MOST_INSIGHTS = 5;

/** Beside a sentence there is room for so many numbers on a line. */
const FIGURES_PER_LINE = 3;
const SENTENCE_COLUMNS = 6;

/** What stands out, in sentences, and beside each the numbers in it as cells, in their order. */
export function insightSection(state: ReportState, language: Language): ReportSection {
  const words = reportWords[language];
  const insights = kpiInsights(state, state.asOf).slice(0, MOST_INSIGHTS);
  return {
    heading: words.sections.insights,
    ...(insights.length > 0 && { beside: words.figures }),
    head:
      insights.length === 0
        ? [sentenceLine(words.nothing.insights, { colour: QUIET })]
        : insights.flatMap((insight) => insightLines(insight, language)),
    list: [],
    perRound: 1,
    leftOut: () => '',
  };
}

function insightLines(insight: KpiInsight, language: Language): ReportLine[] {
  const figures = figureCells(insight, language);
  const rows = Math.max(1, Math.ceil(figures.length / FIGURES_PER_LINE));
  const beside = [
    { ...reportCell('•', { horizontal: 'center' }), rows },
    { ...reportCell(insightSentence(insight, language), { isWrapped: true }, SENTENCE_COLUMNS), rows },
  ];
  const below = Array.from({ length: 1 + SENTENCE_COLUMNS }, () => reportCell(''));
  const { height } = reportLine(beside);
  return Array.from({ length: rows }, (_, row) => {
    const numbers = figures.slice(row * FIGURES_PER_LINE, (row + 1) * FIGURES_PER_LINE);
    const line = reportLine([...(row === 0 ? [] : below), ...numbers]);
    return {
      cells: [...(row === 0 ? beside : below), ...numbers],
      height: Math.max(line.height, Math.ceil(height / rows)),
    };
  });
}

/** The numbers of a sentence, shown as in it; without lines around them, since they are no table. */
function figureCells(insight: KpiInsight, language: Language): ReportCell[] {
  return insightParts(insight, language).flatMap((part): ReportCell[] => {
    if (typeof part === 'string') return [];
    const value = part.format === 'day' ? { day: part.value } : part.value;
    return [reportCell(value, { numberFormat: figureFormat(part), colour: QUIET, horizontal: 'right' })];
  });
}
