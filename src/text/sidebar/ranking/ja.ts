import type { RankingWords } from './words.ts';

export const ja: RankingWords = {
  heading: 'ランキング',
  waitsForMistakes: '「データ」に示した誤りを修正すると、ここに順位が表示されます。',
  nobody: '順位を付けられる企業がまだありません。',
  unranked: (excluded, incomplete) =>
    `順位なし：${[
      ...(excluded > 0 ? [`対象外 ${excluded.toLocaleString('ja')}社`] : []),
      ...(incomplete > 0 ? [`情報不足 ${incomplete.toLocaleString('ja')}社`] : []),
    ].join('、')}`,
};
