import { fold } from '../../core/tables/index.ts';
import type { ExitDateState } from '../../model/exit-record.ts';
import { KPI_VALUES, type KpiValue } from '../../model/kpi.ts';
import type { InsightFigure, InsightNumber, InsightParts, KpiInsight } from '../../model/kpi-insight.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { insightParts } from '../../text/kpi-insights/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { COURSE } from './course-columns.ts';
import type { KpiDataReferences } from './kpi-data.ts';
import { KPI_AS_OF, type KpiReferences, textPieces } from './kpi-references.ts';

/** A sentence of the dashboard, and the cells beside it. */
export interface InsightCells {
  /** @param figures - the addresses of the cells with its numbers, in their order. */
  readonly sentence: (figures: readonly string[]) => string;
  readonly figures: readonly { readonly formula: string; readonly number: InsightNumber }[];
}

/** What the numbers of a sentence are read from. */
export interface InsightSources {
  readonly references: KpiReferences;
  readonly data: KpiDataReferences;
  /** Of the scorecard, by its column. */
  readonly scorecard: (what: 'kpi' | KpiValue) => string;
  readonly states: readonly ExitDateState[];
}

export function insightCells(insight: KpiInsight, sources: InsightSources, language: Language): InsightCells {
  const parts = insightParts(insight, language);
  const numbers = parts.filter((part): part is InsightNumber => typeof part !== 'string');
  return {
    sentence: (figures) => sentenceFormula(parts, figures),
    figures: numbers.map((number) => {
      const { figure, format } = number;
      const expression = figureExpression(figure, insight, sources);
      return { formula: `=IFERROR(${format === 'percent' ? `ABS(${expression})` : expression},"–")`, number };
    }),
  };
}

/** Whether a formula is that of a sentence. */
export const isSentence = (formula: string) => /^=CONCATENATE\("/i.test(formula);

/** Whether a formula is that of a number in a sentence. The name of a KPI in it may have several lines. */
export const isFigure = (formula: string) => /^=IFERROR\(.*,"–"\)$/is.test(formula);

function sentenceFormula(parts: InsightParts, figures: readonly string[]): string {
  let next = 0;
  const pieces = parts.flatMap((part) => {
    if (typeof part === 'string') return textPieces(part);
    const cell = figures[next] ?? '""';
    next += 1;
    return [`IFERROR(TEXT(${cell},${shownAs(part.format, cell)}),${cell})`];
  });
  return `=CONCATENATE(${['""', ...pieces].join(',')})`;
}

/** The pattern of a number in a sentence: whole ones whole, small ones with two decimals. */
function shownAs(format: InsightNumber['format'], cell: string): string {
  if (format === 'day') return '"yyyy-mm-dd"';
  if (format === 'percent') return '"#,##0%"';
  return `IF(ABS(${cell})<1,IF(${cell}=0,"0","0.0#"),IF(ROUND(${cell},1)=ROUND(${cell},0),"#,##0","#,##0.0"))`;
}

function figureExpression(figure: InsightFigure, insight: KpiInsight, sources: InsightSources): string {
  const { references, data, scorecard, states } = sources;
  const name = textPieces(insight.kpi).join('&');
  const now = (what: KpiValue) => `INDEX(FILTER(${scorecard(what)},${scorecard('kpi')}=${name}),1)`;
  const course = (column: number, row: string) => `INDEX(${data.track(insight.kpi, column) ?? '#REF!'},${row})`;
  const expression = (other: InsightFigure) => figureExpression(other, insight, sources);
  switch (figure) {
    case 'actual':
    case 'expected':
    case 'pace':
    case 'chance':
      return now(figure);
    case 'earlier': {
      const { names, actual } = data.earlier;
      return `IFERROR(INDEX(FILTER(${actual},${names}=${name}),1)+0,${expression('baseline')})`;
    }
    case 'since':
      return `MAX(${course(COURSE.date, '1')},${data.earlier.day})`;
    case 'baseline':
      return course(COURSE.plan, '1');
    case 'target':
      return course(COURSE.target, '1');
    case 'due':
      return `MAX(${data.track(insight.kpi, COURSE.date) ?? '#REF!'})`;
    case 'movedShare':
      return `(${now('actual')}-(${expression('earlier')}))/(${expression('target')}-${expression('baseline')})`;
    case 'exitDate': {
      const day = 'exitDate' in insight ? insight.exitDate : null;
      return data.exitDate(
        states.findIndex((state) => fold(state.kpi) === fold(insight.kpi) && state.exitDate === day),
      );
    }
    case 'daysAgo':
      return `${KPI_AS_OF}-${expression('exitDate')}`;
    case 'daysLeft':
      return `${expression('exitDate')}-${KPI_AS_OF}`;
    case 'lastEntry': {
      const { date, kpi } = references.logged;
      return `MAX(FILTER(${date},${kpi}=${name},ISNUMBER(${date}),${date}<=${KPI_AS_OF}))`;
    }
    case 'daysSilent':
      return `${KPI_AS_OF}-${'lastEntry' in insight && insight.lastEntry === null ? course(COURSE.date, '1') : expression('lastEntry')}`;
    case 'others':
      return othersExpression(insight, sources);
  }
}

/** How many more there are of a kind than were told of. */
function othersExpression(insight: KpiInsight, { data, scorecard, states }: InsightSources): string {
  const others = 'others' in insight ? insight.others : 0;
  if (insight.kind === 'decision due') {
    const pending = states.filter(({ state }) => state === 'pending').length;
    const words = LANGUAGES.map((language) => dashboardWords[language].states.pending);
    return `${countOf(data.exitRows.states, words)}-${pending - others}`;
  }
  const words = LANGUAGES.flatMap((language) => {
    const { statuses } = kpisWords[language];
    return [statuses['no data'], statuses.stale];
  });
  return `${countOf(scorecard('status'), words)}-1`;
}

function countOf(range: string, words: readonly string[]): string {
  return words.map((word) => `COUNTIF(${range},"${word}")`).join('+');
}

/** Column of a value in the scorecard, behind that of the names. */
export function scorecardColumn(what: 'kpi' | KpiValue): number {
  return what === 'kpi' ? 0 : KPI_VALUES.indexOf(what) + 1;
}
