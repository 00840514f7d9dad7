import type { InsightWording } from '../../model/kpi-insight.ts';
import { day, type InsightSentences, number, parts, percent } from './sentences.ts';

export const en = (): InsightSentences => ({
  'decision due': ({ kpi, exitDate, daysAgo, fired, others }) => {
    const date = day('exitDate', exitDate);
    const due =
      daysAgo === 0
        ? parts`Decision due: today, ${date}, is the exit date of ${kpi}, and no decision is recorded.`
        : parts`Decision due: ${kpi} had its exit date on ${date}, ${number('daysAgo', daysAgo)} ${plural(daysAgo, 'day')} ago, and no decision is recorded.`;
    const rule = fired === null ? '' : fired ? ' Its exit rule applies.' : ' Its exit rule does not apply.';
    const more =
      others === 0
        ? ''
        : parts` ${number('others', others)} more ${others === 1 ? 'decision is' : 'decisions are'} due.`;
    return parts`${due}${rule}${more}`;
  },
  'furthest from plan': ({ kpi, wording, actual, expected, pace }) => {
    const stands = parts`Furthest from plan: ${kpi} stands at ${number('actual', actual)}${wins(wording)}`;
    const planned = number('expected', expected);
    if (wording.isBudget) {
      return parts`${stands}, where the plan allows ${wording.direction === 'up' ? 'no less' : 'no more'} than ${planned} by now.`;
    }
    const way =
      pace < 0
        ? 'It has moved away from its target since the start.'
        : parts`That is ${percent('pace', pace)} of the way planned so far.`;
    return parts`${stands}, where the plan has ${planned} by now. ${way}`;
  },
  'moved most': ({ kpi, wording, since, earlier, actual, baseline, target, movedShare }) => {
    const moved = parts`Moved most: ${kpi} went from ${number('earlier', earlier)} to ${number('actual', actual)}${wins(wording)} since ${day('since', since)}`;
    const share = percent('movedShare', movedShare);
    const [from, to] = [number('baseline', baseline), number('target', target)];
    if (wording.isBudget) {
      return parts`${moved}, which ${movedShare < 0 ? 'gives back' : 'uses up'} ${share} of the room between ${from} and its limit of ${to}.`;
    }
    if (wording.kind === 'share') return parts`${moved}, ${share} of the ${to} wanted.`;
    return parts`${moved}, ${share} of the whole way from ${from} to ${to}${movedShare < 0 ? ', in the wrong direction' : ''}.`;
  },
  'next exit date': ({ kpi, wording, exitDate, daysLeft, target, due, chance }) => {
    const next = parts`Next exit date: ${kpi} on ${day('exitDate', exitDate)}, in ${number('daysLeft', daysLeft)} ${plural(daysLeft, 'day')}.`;
    if (chance === null) return parts`${next} The log has too little yet to tell its chance.`;
    const goal = goalOf(wording);
    const until = wording.isBudget ? 'until' : wording.kind === 'level' ? 'on' : 'by';
    return parts`${next} As things stand, the chance of ${goal} ${number('target', target)}${wins(wording)} ${until} ${day('due', due)} is ${percent('chance', chance)}.`;
  },
  'silent log': ({ kpi, lastEntry, daysSilent, others }) => {
    const silent =
      lastEntry === null
        ? parts`Nothing has been logged for ${kpi} yet, ${number('daysSilent', daysSilent)} ${plural(daysSilent, 'day')} after its start.`
        : parts`Nothing has been logged for ${kpi} since ${day('lastEntry', lastEntry)}, ${number('daysSilent', daysSilent)} ${plural(daysSilent, 'day')} ago.`;
    const same =
      others === 0 ? '' : parts` The same goes for ${number('others', others)} more ${plural(others, 'KPI')}.`;
    return parts`${silent}${same}`;
  },
});

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

function wins({ kind }: InsightWording): string {
  return kind === 'share' ? ' wins' : '';
}

function goalOf({ isBudget, kind, direction }: InsightWording): string {
  if (isBudget) return direction === 'up' ? 'keeping at least' : 'keeping to at most';
  if (kind === 'level') return direction === 'up' ? 'standing at or above' : 'standing at or below';
  return direction === 'up' ? 'reaching' : 'being down to';
}
