import { type Explanation, LEAST_SHOWN, type UnknownValue } from '../../model/explanation.ts';
import { shownBelow, shownPoints, shownScore } from '../points.ts';
import type { Texts } from '../texts.ts';

/** The sentences that explain one account, in one language. Points are given as they are shown. */
export interface WhySentences {
  /** What stands between two sentences. */
  readonly space: string;
  readonly gate: (name: string, points: string, gate: number) => string;
  readonly excluded: (gates: readonly string[]) => string;
  /** No value of a criterion with weight can be read. */
  readonly unreadable: string;
  readonly required: (names: readonly string[]) => string;
  readonly gain: (name: string, points: string, isFirst: boolean) => string;
  /** What the criteria make that are not named; `areAll` where none is. */
  readonly rest: (count: number, areAll: boolean, points: string) => string;
  /** `isHeld`: what the parts make is less than 0, which counts as 0. */
  readonly score: (score: string, gains: readonly string[], rest: readonly string[], isHeld: boolean) => string;
  readonly lost: (losses: readonly { readonly name: string; readonly points: string }[]) => string;
  readonly unknown: (values: readonly string[]) => string;
  readonly value: (value: UnknownValue, row: number) => string;
  readonly range: (low: string, high: string) => string;
  readonly nameless: (row: number) => string;
}

/** Explains an account with the sentences of a language. */
export function whyIn(sentences: WhySentences): Texts['why'] {
  return (explanation, { row, isNamed }) =>
    [
      ...verdict(explanation, sentences),
      ...notKnown(explanation, row, sentences),
      ...(isNamed ? [] : [sentences.nameless(row)]),
    ].join(sentences.space);
}

function verdict(explanation: Explanation, sentences: WhySentences): string[] {
  const { status, failedGates, unknown, gains, others, losses } = explanation;
  if (status === 'excluded') {
    const gates = failedGates.map(({ criterion: { name, gate }, points }) =>
      sentences.gate(name, shownBelow(points, gate ?? 0), gate ?? 0),
    );
    return [sentences.excluded(gates)];
  }
  if (status === 'incomplete') {
    const missing = unknown.flatMap(({ ifBlank, criterion }) => (ifBlank === 'required' ? [criterion.name] : []));
    return [missing.length === 0 ? sentences.unreadable : sentences.required(missing)];
  }
  const shown = shownScore(explanation);
  const named = gains.map(({ criterion }, i) => sentences.gain(criterion.name, shown.gains[i] ?? '', i === 0));
  const rest = others > 0 ? [sentences.rest(others, gains.length === 0, shown.rest)] : [];
  const lost = losses.map(({ criterion, amount }) => ({ name: criterion.name, points: shownPoints(amount) }));
  return [
    sentences.score(shown.score, named, rest, shown.isHeld),
    ...(lost.length === 0 ? [] : [sentences.lost(lost)]),
  ];
}

function notKnown({ unknown, low, high, status }: Explanation, row: number, sentences: WhySentences): string[] {
  if (unknown.length === 0) return [];
  const values = sentences.unknown(unknown.map((value) => sentences.value(value, row)));
  if (status !== 'ok' || high - low < LEAST_SHOWN) return [values];
  return [values, sentences.range(shownPoints(low), shownPoints(high))];
}
