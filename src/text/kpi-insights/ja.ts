import type { InsightWording } from '../../model/kpi-insight.ts';
import { day, type InsightSentences, number, parts, percent } from './sentences.ts';

export const ja = (): InsightSentences => ({
  'decision due': ({ kpi, exitDate, daysAgo, fired, others }) => {
    const date = day('exitDate', exitDate);
    const due =
      daysAgo === 0
        ? parts`判断待ち：「${kpi}」は本日${date}が撤退判断日です。判断はまだ記録されていません。`
        : parts`判断待ち：「${kpi}」の撤退判断日${date}から${number('daysAgo', daysAgo)}日過ぎましたが、判断が記録されていません。`;
    const rule = fired === null ? '' : fired ? '撤退ラインに該当しています。' : '撤退ラインには該当していません。';
    const more = others === 0 ? '' : parts`ほかに${number('others', others)}件の判断が残っています。`;
    return parts`${due}${rule}${more}`;
  },
  'furthest from plan': ({ kpi, wording, actual, expected, pace }) => {
    const stands = parts`計画との差が最も大きいのは「${kpi}」です。現在${number('actual', actual)}${unit(wording)}`;
    const planned = parts`${number('expected', expected)}${unit(wording)}`;
    if (wording.isBudget) {
      return wording.direction === 'up'
        ? parts`${stands}で、計画上の下限${planned}を下回っています。`
        : parts`${stands}で、計画上の上限${planned}を上回っています。`;
    }
    if (pace < 0) return parts`${stands}（計画は${planned}）で、開始時より目標から遠ざかっています。`;
    return parts`${stands}（計画は${planned}）で、計画に対する進み具合は${percent('pace', pace)}です。`;
  },
  'moved most': ({ kpi, wording, since, earlier, actual, baseline, target, movedShare }) => {
    const moved = parts`直近で最も動いたのは「${kpi}」です。${day('since', since)}から現在までに${number('earlier', earlier)}${unit(wording)}から${number('actual', actual)}${unit(wording)}になり、`;
    const share = percent('movedShare', movedShare);
    const [from, to] = [number('baseline', baseline), parts`${number('target', target)}${unit(wording)}`];
    if (wording.isBudget) {
      const limit = wording.direction === 'up' ? '下限' : '上限';
      return parts`${moved}起点${from}から${limit}${to}までの余裕の${share}を${movedShare < 0 ? '取り戻しました' : '使いました'}。`;
    }
    if (wording.kind === 'share') return parts`${moved}目標${to}の${share}分進みました。`;
    return parts`${moved}起点${from}から目標${to}までの道のりの${share}分${movedShare < 0 ? '後退しました' : '進みました'}。`;
  },
  'next exit date': ({ kpi, wording, exitDate, daysLeft, target, due, chance }) => {
    const next = parts`次の撤退判断日は「${kpi}」の${day('exitDate', exitDate)}（あと${number('daysLeft', daysLeft)}日）です。`;
    if (chance === null) return parts`${next}データ不足のため、達成の見込みはまだ計算できません。`;
    const goal = parts`${number('target', target)}${unit(wording)}`;
    const when = parts`${day('due', due)}${wording.kind === 'level' || wording.isBudget ? '時点で' : 'までに'}`;
    return parts`${next}現状のままなら、${when}${goalOf(wording)[0]}${goal}${goalOf(wording)[1]}見込みは${percent('chance', chance)}です。`;
  },
  'silent log': ({ kpi, lastEntry, daysSilent, others }) => {
    const days = parts`${number('daysSilent', daysSilent)}日間`;
    const silent =
      lastEntry === null
        ? parts`「${kpi}」は開始から${days}、一度も記録されていません。`
        : parts`「${kpi}」は${day('lastEntry', lastEntry)}を最後に${days}記録されていません。`;
    const same = others === 0 ? '' : parts`ほかにも${number('others', others)}件の指標で記録が途絶えています。`;
    return parts`${silent}${same}`;
  },
});

function unit({ kind }: InsightWording): string {
  return kind === 'share' ? '件' : '';
}

/** What stands before and behind the target. */
function goalOf({ isBudget, kind, direction }: InsightWording): readonly [string, string] {
  if (isBudget) return direction === 'up' ? ['下限', 'を保つ'] : ['上限', '以内に収まる'];
  if (direction === 'down') return ['目標', kind === 'level' ? '以下である' : 'まで減る'];
  return ['目標', kind === 'level' ? '以上である' : 'に届く'];
}
