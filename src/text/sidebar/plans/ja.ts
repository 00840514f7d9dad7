import type { PlansViewWords } from './words.ts';

export const ja: PlansViewWords = {
  heading: 'アカウントプラン',
};
