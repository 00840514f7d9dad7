import type { CriteriaWords } from './words.ts';

export const ja: CriteriaWords = {
  heading: '選定基準',
  criterion: '基準',
  share: '重みの割合',
  dateGiven: (date) => `経過日数は${date}を基準に数えます。`,
  dateToday: (date) => `経過日数は今日（${date}）を基準に数えます。`,
};
