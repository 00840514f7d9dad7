import type { RankingWords } from './words.ts';

export const en: RankingWords = {
  heading: 'Ranking',
  waitsForMistakes: 'The ranking shows here once the mistakes under Data are corrected.',
  nobody: 'No company can be ranked yet.',
  unranked: (excluded, incomplete) =>
    `Not ranked: ${[
      ...(excluded > 0 ? [`${excluded.toLocaleString('en')} excluded`] : []),
      ...(incomplete > 0 ? [`${incomplete.toLocaleString('en')} incomplete`] : []),
    ].join(', ')}`,
};
