import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { KpisWords } from './words.ts';

export type { KpisWords };

/** The words of KPIs, by language. */
export const kpisWords: Readonly<Record<Language, KpisWords>> = { en, ja };
