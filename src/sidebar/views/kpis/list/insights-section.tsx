import { useMemo } from 'preact/hooks';
import { kpiInsights } from '../../../../core/kpi/index.ts';
import { insightParts } from '../../../../text/kpi-insights/index.ts';
import { shownPercent } from '../../../../text/shown-numbers.ts';
import type { KpisProps } from '../kpis-props.ts';
import { dayText, shownValue } from '../shown-figures.ts';

/** What somebody should know about the KPIs today. */
export function InsightsSection({ says, language, reading }: KpisProps) {
  const insights = useMemo(() => {
    const { kpis, today } = reading;
    return kpiInsights({ ...reading, kpis: kpis.kpis }, today);
  }, [reading]);
  if (insights.length === 0) return null;
  return (
    <section aria-labelledby="insights">
      <h2 id="insights">{says.list.insights}</h2>
      <ul>
        {insights.map((insight) => (
          <li key={`${insight.kind} ${insight.kpi}`}>
            {insightParts(insight, language).map((part) => {
              if (typeof part === 'string') return part;
              // As the cards write the same figures.
              const { value, format } = part;
              if (format === 'day') return dayText(value, language);
              return format === 'percent' ? shownPercent(value) : shownValue(value);
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
