import type { KpisViewWords } from './words.ts';

export const en: KpisViewWords = {
  heading: 'KPIs against exit lines',
};
