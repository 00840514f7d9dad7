import { readDay, readNumber } from '../../../../core/tables/index.ts';
import type { Language } from '../../../../model/language.ts';
import { dayOfReceived, exitRuleText, receivedCell } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import type { AgreeStep } from '../../../../text/sidebar/kpis/index.ts';
import { shownCell } from '../../../parts/typed-cell.ts';
import { dayText, shownValue } from '../shown-figures.ts';
import { datesOf, typedRule } from './exit-terms.ts';
import type { AgreedTerms } from './use-exit-terms.ts';

/** What was said in a step, in short. */
export function stepSummary(step: AgreeStep, { terms, draft: { kpi } }: AgreedTerms, language: Language): string {
  const words = kpisWords[language];
  switch (step) {
    case 'kpi':
      return kpi ? [kpi.name, words.kinds[kpi.kind][0], `${dayText(kpi.start, language)} –`].join(' · ') : '';
    case 'goal': {
      const target = readNumber(receivedCell(terms.target));
      const due = readDay(receivedCell(terms.due), dayOfReceived);
      return [
        target === undefined ? shownCell(terms.target) : shownValue(target),
        due === undefined ? shownCell(terms.due) : dayText(due, language),
      ].join(' · ');
    }
    case 'dates':
      return datesOf(terms)
        .map((day) => dayText(day, language))
        .join(' · ');
    case 'rule':
      return exitRuleText(typedRule(terms) ?? [], kpi?.direction ?? 'up', language);
    case 'action':
      return terms.action === null ? '' : words.exitActions[terms.action][0];
    case 'decides':
      return terms.decides;
    case 'people':
      return terms.people;
  }
}
