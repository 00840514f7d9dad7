import { type Explanation, LEAST_SHOWN, type UnknownValue } from '../../model/explanation.ts';
import { shownBelow, shownPoints, shownScore } from '../points.ts';
import type { Texts } from '../texts.ts';

/** The sentences that explain one account. */
export const why: Texts['why'] = (explanation, { row, isNamed }) =>
  [
    ...verdict(explanation),
    ...notKnown(explanation, row),
    ...(isNamed ? [] : [`${row}行目には社名がありません。`]),
  ].join('');

function verdict(explanation: Explanation): string[] {
  if (explanation.status === 'excluded') {
    const gates = explanation.failedGates.map(
      ({ criterion, points }) =>
        `「${criterion.name}」が${shownBelow(points, criterion.gate ?? 0)}点で、足切りの${criterion.gate}点に届きません`,
    );
    return [`対象外：${gates.join('。')}。`];
  }
  if (explanation.status === 'incomplete') {
    const missing = explanation.unknown.filter(({ ifBlank }) => ifBlank === 'required');
    if (missing.length === 0) return ['情報不足：重みのある基準の値がどれも分からないため、採点できません。'];
    return [`情報不足：必須項目の${missing.map(({ criterion }) => `「${criterion.name}」`).join('')}が不明です。`];
  }
  return [scored(explanation), ...lost(explanation)];
}

function scored(explanation: Explanation): string {
  const { gains, others } = explanation;
  const shown = shownScore(explanation);
  const named = gains.map(({ criterion }, i) => `「${criterion.name}」${shown.gains[i]}点`);
  const rest = others > 0 ? [`${gains.length === 0 ? '' : 'ほか'}${others}項目で${shown.rest}点`] : [];
  const sources = [...named, ...rest].join('、');
  return `100点満点中${shown.score}点：${sources}${shown.isHeld ? '（0点未満は0点とします）' : ''}。`;
}

function lost({ losses }: Explanation): string[] {
  if (losses.length === 0) return [];
  const named = losses.map(({ criterion, amount }) => `「${criterion.name}」（${shownPoints(amount)}点）`);
  return [`失点が大きいのは${named.join('と')}です。`];
}

function notKnown({ unknown, low, high, status }: Explanation, row: number): string[] {
  if (unknown.length === 0) return [];
  const sentence = `不明：${unknown.map((value) => unknownValue(value, row)).join('、')}。`;
  if (status !== 'ok' || high - low < LEAST_SHOWN) return [sentence];
  return [sentence, `不明な値によって、スコアは${shownPoints(low)}～${shownPoints(high)}点の範囲で変わります。`];
}

function unknownValue({ criterion, ifBlank, found }: UnknownValue, row: number): string {
  const place = criterion.column === criterion.name ? `${row}行目` : `${row}行目「${criterion.column}」`;
  if (ifBlank === 'required') {
    return `「${criterion.name}」（${found === null ? '空欄' : `${place}の「${found}」は読み取れません`}）`;
  }
  const cause = found === null ? '空欄の' : `${place}の「${found}」は読み取れない`;
  const effect = ifBlank === 'skip' ? '除外して計算' : `${ifBlank}点として計算`;
  return `「${criterion.name}」（${cause}ため${effect}）`;
}
