import type { SetUpWords } from './words.ts';

export const en: SetUpWords = {
  heading: 'Set up',
};
