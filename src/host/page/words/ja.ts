import type { Words } from './words.ts';

export const ja: Words = {
  grid: { name: 'セル', cellEditor: 'セルの編集' },
};
