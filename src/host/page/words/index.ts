import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** Everything that the page says around the cells. */
export const words: Readonly<Record<'en' | 'ja', Words>> = { en, ja };
