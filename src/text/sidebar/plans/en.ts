import type { PlansViewWords } from './words.ts';

export const en: PlansViewWords = {
  heading: 'Account plans',
};
