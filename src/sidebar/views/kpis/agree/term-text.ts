import type { Kpi, KpiColumn } from '../../../../model/kpi.ts';
import type { Language } from '../../../../model/language.ts';
import { exitRuleText } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import { dayText, shownValue } from '../shown-figures.ts';

/** A term of a KPI as people read it; blank where there is none. */
export function termText(kpi: Kpi, column: KpiColumn, language: Language): string {
  const words = kpisWords[language];
  switch (column) {
    case 'kind':
      return words.kinds[kpi.kind][0];
    case 'direction':
      return words.directions[kpi.direction][0];
    case 'period':
      return words.periods[kpi.period][0];
    case 'start':
    case 'due':
      return dayText(kpi[column], language);
    case 'baseline':
    case 'target':
    case 'population':
      return shownValue(kpi[column]);
    case 'exitDate':
      return [...kpi.exitDates]
        .sort((a, b) => a - b)
        .map((day) => dayText(day, language))
        .join(' · ');
    case 'exitRule':
      return exitRuleText(kpi.exitRule, kpi.direction, language);
    case 'exitAction':
      return kpi.exitAction === null ? '' : words.exitActions[kpi.exitAction][0];
    case 'kpi':
      return kpi.name;
    case 'owner':
    case 'agreed':
      return kpi[column];
    case 'source':
      return '';
  }
}
