import { writtenDay } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import { KPI_VALUES, type KpiValue } from '../../model/kpi.ts';
import type { InsightFigure, InsightNumber, InsightParts, KpiInsight } from '../../model/kpi-insight.ts';
import type { Language } from '../../model/language.ts';
import { insightParts } from '../../text/kpi-insights/index.ts';
import { figureText } from '../kpis/figure-formats.ts';
import { COURSE } from './course-columns.ts';
import type { KpiDataReferences } from './kpi-data.ts';
import { KPI_AS_OF, textPieces } from './kpi-references.ts';

/** A sentence of the dashboard, and the cells beside it. */
export interface InsightCells {
  /** @param figures - the addresses of the cells with its numbers, in their order. */
  readonly sentence: (figures: readonly string[]) => string;
  readonly figures: readonly { readonly formula: string; readonly number: InsightNumber }[];
}

/** What the numbers of a sentence are read from. */
export interface InsightSources {
  readonly data: KpiDataReferences;
  /** Of the scorecard, by its column. */
  readonly scorecard: (what: 'kpi' | KpiValue) => string;
}

/**
 * The sentence of an insight, and a cell for each number in it. The words are chosen now; the numbers follow the log, the day and the
 * record, but for the days and the numbers of others that are chosen along with the words.
 */
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
    return [`IFERROR(${figureText(part.format, cell)},${cell})`];
  });
  return `=CONCATENATE(${['""', ...pieces].join(',')})`;
}

function figureExpression(figure: InsightFigure, insight: KpiInsight, { data, scorecard }: InsightSources): string {
  const name = textPieces(insight.kpi).join('&');
  const now = (what: KpiValue) => `INDEX(FILTER(${scorecard(what)},${scorecard('kpi')}=${name}),1)`;
  // While the KPI table holds a mistake there are no courses, and what is blank would count as 0.
  const course = (column: number) => {
    const range = data.track(insight.kpi, column) ?? '#REF!';
    return `FILTER(${range},${range}<>"")`;
  };
  const first = (column: number) => `INDEX(${course(column)},1)`;
  const [start, baseline, target] = [first(COURSE.date), first(COURSE.plan), first(COURSE.target)];
  const earlier = `IFERROR(INDEX(FILTER(${data.earlier.actual},${data.earlier.names}=${name}),1)+0,${baseline})`;
  const day = toldDay(insight);
  const told = day === null ? start : dayExpression(day);
  const expressions: Readonly<Record<InsightFigure, string>> = {
    actual: now('actual'),
    expected: now('expected'),
    pace: now('pace'),
    chance: now('chance'),
    earlier,
    since: `MAX(${start},${data.earlier.day})`,
    baseline,
    target,
    due: `MAX(${course(COURSE.date)})`,
    movedShare: `(${now('actual')}-(${earlier}))/(${target}-${baseline})`,
    exitDate: told,
    lastEntry: told,
    daysAgo: `${KPI_AS_OF}-${told}`,
    daysSilent: `${KPI_AS_OF}-${told}`,
    daysLeft: `${told}-${KPI_AS_OF}`,
    // Of those that the sentences leave out, which are chosen along with the words.
    others: String('others' in insight ? insight.others : 0),
  };
  return expressions[figure];
}

/** The day that a sentence tells of: the exit date, or the last that counts of a log; `null` where that has none. */
function toldDay(insight: KpiInsight): Day | null {
  if ('exitDate' in insight) return insight.exitDate;
  return 'lastEntry' in insight ? insight.lastEntry : null;
}

function dayExpression(day: Day): string {
  const [year, month, date] = writtenDay(day).split('-').map(Number);
  return `DATE(${year},${month},${date})`;
}

/** Column of a value in the scorecard, behind that of the names. */
export function scorecardColumn(what: 'kpi' | KpiValue): number {
  return what === 'kpi' ? 0 : KPI_VALUES.indexOf(what) + 1;
}
