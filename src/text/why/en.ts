import { whyIn } from './sentences.ts';

export const why = whyIn({
  space: ' ',
  gate: (name, points, gate) => `${name} has ${points} points, below its gate of ${gate}`,
  excluded: (gates) => `Excluded: ${list(gates)}.`,
  unreadable: 'Incomplete: no criterion with weight has a value that can be read.',
  required: (names) => `Incomplete: ${list(names)} ${names.length === 1 ? 'is' : 'are'} required but not known.`,
  gain: (name, points, isFirst) => `${name}${isFirst ? ' gives' : ''} ${points}`,
  rest: (count, areAll, points) => `${otherCriteria(areAll, count)} ${points}`,
  score: (score, gains, rest, isHeld) => {
    const sources = [...(gains.length > 0 ? [list(gains)] : []), ...rest].join('; ');
    return `Scores ${score} of 100: ${sources}${isHeld ? ', and less than 0 counts as 0' : ''}.`;
  },
  lost: (losses) => `Most is lost on ${list(losses.map(({ name, points }) => `${name} (${points})`))}.`,
  unknown: (values) => `Not known: ${values.join('; ')}.`,
  value: ({ criterion, ifBlank, found }, row) => {
    const place = criterion.column === criterion.name ? `row ${row}` : `row ${row}, ${criterion.column},`;
    const fact = found === null ? 'blank' : `"${found}" in ${place} cannot be read`;
    const effect = ifBlank === 'skip' ? ', left out' : ifBlank === 'required' ? '' : `, counted as ${ifBlank} points`;
    return `${criterion.name} (${fact}${effect})`;
  },
  range: (low, high) => `Depending on that, the score could be anything from ${low} to ${high}.`,
  nameless: (row) => `Row ${row} has no company name.`,
});

function otherCriteria(areAll: boolean, others: number): string {
  if (areAll) return others === 1 ? 'its one criterion makes' : `its ${others} criteria together make`;
  return others === 1 ? 'the other one makes' : `the other ${others} together make`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
