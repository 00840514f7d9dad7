import { periodStart } from '../../../../core/kpi/index.ts';
import { fold } from '../../../../core/tables/index.ts';
import type { Day } from '../../../../model/calendar.ts';
import type { KpiKind, KpiSource } from '../../../../model/kpi.ts';
import type { KpiCells } from '../../../../model/kpi-request.ts';
import type { Language } from '../../../../model/language.ts';
import { sourceText } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import { type FirstKpi, kpisViewWords } from '../../../../text/sidebar/kpis/index.ts';

interface FirstTerms {
  readonly kind: KpiKind;
  readonly target: number;
  readonly source?: KpiSource;
}

/** What a small team may want of a first year; each number is there to be thought over. */
const TERMS: Readonly<Record<FirstKpi, FirstTerms>> = {
  meetings: { kind: 'count', target: 20 },
  opportunities: { kind: 'count', target: 8 },
  decided: { kind: 'count', target: 30, source: { column: 'decision', word: 'target' } },
  comparing: { kind: 'level', target: 6, source: { column: 'stage', word: 'comparison' } },
  won: { kind: 'share', target: 3 },
  pipeline: { kind: 'amount', target: 1_000_000 },
};

const MONTHS = 24;

/**
 * KPIs that a team may begin with, each as the cells of its row: from today on for two years, so that an exit date after one year is half-way.
 *
 * @param ofTable - the language of the table, in which its words are written.
 * @param targets - how many companies are decided as targets: the list among which some are to be won; 0 where nobody knows.
 * @param taken - names of KPIs that are there, which are not offered.
 */
export function firstKpis({
  ofTable,
  today,
  targets,
  taken,
}: {
  readonly ofTable: Language;
  readonly today: Day;
  readonly targets: number;
  readonly taken: readonly string[];
}): readonly { readonly key: FirstKpi; readonly cells: KpiCells }[] {
  const { kinds, periods } = kpisWords[ofTable];
  const { first } = kpisViewWords[ofTable].start;
  const names = new Set(taken.map(fold));
  return (Object.keys(TERMS) as FirstKpi[])
    .filter((key) => !names.has(fold(first[key].name)))
    .map((key) => {
      const { kind, target, source } = TERMS[key];
      return {
        key,
        cells: {
          kpi: first[key].name,
          kind: kinds[kind][0],
          start: { day: today },
          due: { day: periodStart(today, MONTHS, 'month') },
          target,
          period: periods.month[0],
          ...(kind === 'share' && targets > 0 && { population: targets }),
          ...(source && { source: sourceText(source, ofTable) }),
        },
      };
    });
}
