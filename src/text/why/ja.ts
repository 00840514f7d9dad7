import { whyIn } from './sentences.ts';

export const why = whyIn({
  space: '',
  gate: (name, points, gate) => `「${name}」が${points}点で、足切りの${gate}点に届きません`,
  excluded: (gates) => `対象外：${gates.join('。')}。`,
  unreadable: '情報不足：重みのある基準の値がどれも分からないため、採点できません。',
  required: (names) => `情報不足：必須項目の${names.map((name) => `「${name}」`).join('')}が不明です。`,
  gain: (name, points) => `「${name}」${points}点`,
  rest: (count, areAll, points) => `${areAll ? '' : 'ほか'}${count}項目で${points}点`,
  score: (score, gains, rest, isHeld) =>
    `100点満点中${score}点：${[...gains, ...rest].join('、')}${isHeld ? '（0点未満は0点とします）' : ''}。`,
  lost: (losses) =>
    `失点が大きいのは${losses.map(({ name, points }) => `「${name}」（${points}点）`).join('と')}です。`,
  unknown: (values) => `不明：${values.join('、')}。`,
  value: ({ criterion, ifBlank, found }, row) => {
    const place = criterion.column === criterion.name ? `${row}行目` : `${row}行目「${criterion.column}」`;
    if (ifBlank === 'required') {
      return `「${criterion.name}」（${found === null ? '空欄' : `${place}の「${found}」は読み取れません`}）`;
    }
    const cause = found === null ? '空欄の' : `${place}の「${found}」は読み取れない`;
    const effect = ifBlank === 'skip' ? '除外して計算' : `${ifBlank}点として計算`;
    return `「${criterion.name}」（${cause}ため${effect}）`;
  },
  range: (low, high) => `不明な値によって、スコアは${low}～${high}点の範囲で変わります。`,
  nameless: (row) => `${row}行目には社名がありません。`,
});
