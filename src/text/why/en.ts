import { type Explanation, LEAST_SHOWN, type UnknownValue } from '../../model/explanation.ts';
import { shownBelow, shownPoints, shownScore } from '../points.ts';
import type { Texts } from '../texts.ts';

/** The sentences that explain one account. */
export const why: Texts['why'] = (explanation, { row, isNamed }) =>
  [
    ...verdict(explanation),
    ...notKnown(explanation, row),
    ...(isNamed ? [] : [`Row ${row} has no company name.`]),
  ].join(' ');

function verdict(explanation: Explanation): string[] {
  if (explanation.status === 'excluded') {
    const gates = explanation.failedGates.map(
      ({ criterion, points }) =>
        `${criterion.name} has ${shownBelow(points, criterion.gate ?? 0)} points, below its gate of ${criterion.gate}`,
    );
    return [`Excluded: ${list(gates)}.`];
  }
  if (explanation.status === 'incomplete') {
    const missing = explanation.unknown.filter(({ ifBlank }) => ifBlank === 'required');
    if (missing.length === 0) return ['Incomplete: no criterion with weight has a value that can be read.'];
    const are = missing.length === 1 ? 'is' : 'are';
    return [`Incomplete: ${list(missing.map(({ criterion }) => criterion.name))} ${are} required but not known.`];
  }
  return [scored(explanation), ...lost(explanation)];
}

function scored(explanation: Explanation): string {
  const { gains, others } = explanation;
  const shown = shownScore(explanation);
  const named = gains.map(({ criterion }, i) => `${criterion.name}${i === 0 ? ' gives' : ''} ${shown.gains[i]}`);
  const rest = others > 0 ? [`${otherCriteria(gains.length === 0, others)} ${shown.rest}`] : [];
  const sources = [...(named.length > 0 ? [list(named)] : []), ...rest].join('; ');
  return `Scores ${shown.score} of 100: ${sources}${shown.isHeld ? ', and less than 0 counts as 0' : ''}.`;
}

function otherCriteria(areAll: boolean, others: number): string {
  if (areAll) return others === 1 ? 'its one criterion makes' : `its ${others} criteria together make`;
  return others === 1 ? 'the other one makes' : `the other ${others} together make`;
}

function lost({ losses }: Explanation): string[] {
  if (losses.length === 0) return [];
  return [
    `Most is lost on ${list(losses.map(({ criterion, amount }) => `${criterion.name} (${shownPoints(amount)})`))}.`,
  ];
}

function notKnown({ unknown, low, high, status }: Explanation, row: number): string[] {
  if (unknown.length === 0) return [];
  const sentence = `Not known: ${unknown.map((value) => unknownValue(value, row)).join('; ')}.`;
  if (status !== 'ok' || high - low < LEAST_SHOWN) return [sentence];
  return [sentence, `Depending on that, the score could be anything from ${shownPoints(low)} to ${shownPoints(high)}.`];
}

function unknownValue({ criterion, ifBlank, found }: UnknownValue, row: number): string {
  const place = criterion.column === criterion.name ? `row ${row}` : `row ${row}, ${criterion.column},`;
  const fact = found === null ? 'blank' : `"${found}" in ${place} cannot be read`;
  const effect = ifBlank === 'skip' ? ', left out' : ifBlank === 'required' ? '' : `, counted as ${ifBlank} points`;
  return `${criterion.name} (${fact}${effect})`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
