import { english } from './en.ts';
import { japanese } from './ja.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** What the session says, by the language of the person. */
export const words: Readonly<Record<'en' | 'ja', Words>> = { en: english, ja: japanese };
