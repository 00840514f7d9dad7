import type { InsightFigure, InsightNumber, InsightParts, KpiInsight } from '../../model/kpi-insight.ts';

/** The sentences of insights, in one language. */
export type InsightSentences = {
  readonly [Kind in KpiInsight['kind']]: (insight: Extract<KpiInsight, { readonly kind: Kind }>) => InsightParts;
};

/** A number in its place among the words: ``parts`At ${number('actual', 4)}.` `` */
export function parts(
  words: readonly string[],
  ...pieces: readonly (string | InsightNumber | InsightParts)[]
): InsightParts {
  const all = words.flatMap((word, i): InsightParts => {
    const piece = pieces[i] ?? '';
    return [word, ...(typeof piece === 'string' || 'value' in piece ? [piece] : piece)];
  });
  return joined(all);
}

/** Texts that follow each other as one. */
function joined(pieces: InsightParts): InsightParts {
  const result: (string | InsightNumber)[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else if (piece !== '') result.push(piece);
  }
  return result;
}

/** A number of things, or a value of a KPI. */
export function number(figure: InsightFigure, value: number): InsightNumber {
  return { value, format: 'number', figure };
}

/** A share, without its sign. */
export function percent(figure: InsightFigure, value: number): InsightNumber {
  return { value: Math.abs(value), format: 'percent', figure };
}

/** A day, counted from 1970-01-01. */
export function day(figure: InsightFigure, value: number): InsightNumber {
  return { value, format: 'day', figure };
}
