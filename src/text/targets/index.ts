import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { TargetsTabWords } from './words.ts';

export type { TargetsTabWords };

/** The words of the list of targets, by language. */
export const targetsWords: Readonly<Record<Language, TargetsTabWords>> = { en, ja };
