import type { SetUpWords } from './words.ts';

export const ja: SetUpWords = {
  heading: 'はじめに',
};
