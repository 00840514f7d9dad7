import type { CriteriaWords } from './words.ts';

export const en: CriteriaWords = {
  heading: 'Criteria',
  criterion: 'Criterion',
  share: 'Share of the weight',
  dateGiven: (date) => `Ages are counted up to ${date}.`,
  dateToday: (date) => `Ages are counted up to today, ${date}.`,
};
