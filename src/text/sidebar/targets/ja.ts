import type { TargetsWords } from './words.ts';

export const ja: TargetsWords = {
  heading: 'ターゲット',
};
