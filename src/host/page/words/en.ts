import type { Words } from './words.ts';

export const en: Words = {
  grid: { name: 'Cells', cellEditor: 'Cell' },
};
