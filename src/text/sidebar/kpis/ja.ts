import type { KpisViewWords } from './words.ts';

export const ja: KpisViewWords = {
  heading: 'KPIと撤退ライン',
};
