import type { RankingWords, ShownDifference } from './words.ts';

export const ja: RankingWords = {
  heading: 'ランキング',
  waitsForMistakes: '「データ」に示した誤りを修正すると、ここに順位が表示されます。',
  nobody: '順位を付けられる企業がまだありません。',
  parts: { list: '一覧', capacity: '何社まで', compare: '比較', grid: 'マトリクス' },
  search: '社名で検索',
  filter: '表示する企業',
  all: 'すべて',
  unranked: '順位なし',
  noneFound: '該当する企業はありません。',
  why: '内訳',
  compare: '比較',
  explanation: {
    partOf: (added, full) => `${added} / ${full}`,
    held: '0点未満は0点とします。',
    cells: '確認したいセル',
    blank: '空欄',
    policy: (ifBlank) =>
      ifBlank === 'skip' ? '除外して計算' : ifBlank === 'required' ? '必須' : `${ifBlank}点として計算`,
    ifKnown: (low, high, tiers, couldExclude) =>
      `判明すれば ${low}～${high}点${tiers.length > 0 ? `、ティア${tiers.join('または')}` : ''}${couldExclude ? '（対象外になる可能性あり）' : ''}`,
  },
  comparison: {
    choose: '一覧の［比較］で2社を選ぶか、シートで2社の行を選択してください。',
    oneMore: (name) => `${name}：比べる企業をもう1社選んでください`,
    show: '2社を比較する',
    useSelected: '選択中の2行を比較',
    notTwo: '企業の行を2行だけ選択してください。',
    ahead: (a, b, points, mostly, despite) =>
      `${a}は${b}を${points}点上回っています。${part('主な要因は', mostly, 'です。')}${part('一方、', despite, 'では下回ります。')}`,
    even: (a, b) => `${a}と${b}は同点です。`,
    unranked: '比較できるのは順位のある企業だけです。',
  },
  grid: {
    twoGroups: '「選定基準」の［詳細設定］で「区分」を適合と関心のように2つに分けると、ここに表示されます。',
    caption: (fit, engagement, cuts) =>
      `英字は${fit}、数字は${engagement}。境界は${cuts.join('・')}点（境界ちょうどは上の区分）。`,
    others: (groups) => `ほかの区分（${groups}件）は表示していません。`,
    unplaced: (companies) => `どちらかの区分の値がすべて不明：${companies.toLocaleString('ja')}社`,
    cell: (cell, companies) => `${cell}：${companies.toLocaleString('ja')}社`,
  },
  capacity: {
    howMany: '何社まで対応できますか？',
    line: (taken, all, score, last) =>
      `${all.toLocaleString('ja')}社中${taken.toLocaleString('ja')}社。ボーダーラインは${score}点で、最後の1社は${last}です。`,
    tied: (companies) => `最後の1社と同点の企業が、ほかに${companies}社あります。`,
    next: (names, behind) => `次点は${names.join('、')}（${behind}点差）です。`,
    firm: (firm, taken) =>
      `不明な値がどうであっても、${taken}社${firm === taken ? 'すべてが' : `中${firm}社は`}${taken}位以内（同順位を含む）です。`,
    couldLeave: (companies) => `外れる可能性がある企業（${companies}社）`,
    couldEnter: (companies) => `入るか並ぶ可能性がある企業（${companies}社）`,
    fillFirst: '優先して調べたい値',
  },
};

function part(introduction: string, parts: readonly ShownDifference[], end: string): string {
  if (parts.length === 0) return '';
  return introduction + parts.map(({ criterion, shown }) => `「${criterion.name}」（${shown}）`).join('と') + end;
}
