import type { TargetsWords } from './words.ts';

export const en: TargetsWords = {
  heading: 'Targets',
};
