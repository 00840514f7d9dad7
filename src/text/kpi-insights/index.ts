import type { InsightNumber, InsightParts, KpiInsight } from '../../model/kpi-insight.ts';
import type { Language } from '../../model/language.ts';
import { onDemand } from '../on-demand.ts';
import { figureDecimals, shownNumber, shownPercent } from '../shown-numbers.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { InsightSentences } from './sentences.ts';

const sentences = onDemand<InsightSentences>({ en, ja });

/**
 * An insight in words to be read aloud, its numbers apart, so that a tab can have a cell for each of them.
 *
 * @returns pieces in their order, no two texts beside each other.
 */
export function insightParts(insight: KpiInsight, language: Language): InsightParts {
  const words = sentences[language];
  switch (insight.kind) {
    case 'decision due':
      return words['decision due'](insight);
    case 'furthest from plan':
      return words['furthest from plan'](insight);
    case 'moved most':
      return words['moved most'](insight);
    case 'next exit date':
      return words['next exit date'](insight);
    case 'silent log':
      return words['silent log'](insight);
  }
}

/** An insight as a text. */
export function insightSentence(insight: KpiInsight, language: Language): string {
  return insightParts(insight, language)
    .map((part) => (typeof part === 'string' ? part : shownFigure(part)))
    .join('');
}

/**
 * A number as the sentences show it.
 *
 * @example shownFigure({ value: 1234.56, format: 'number', figure: 'actual' }) // '1,234.6'
 * @example shownFigure({ value: 0.3456, format: 'percent', figure: 'chance' }) // '35%'
 */
export function shownFigure({ value, format }: InsightNumber): string {
  if (format === 'day') return new Date(value * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  return format === 'percent' ? shownPercent(value) : shownNumber(value, figureDecimals(value));
}

const MILLISECONDS_PER_DAY = 86_400_000;
