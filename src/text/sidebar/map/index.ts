import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { MapWords } from './words.ts';

export type { MapWords };

export const mapWords: Readonly<Record<Language, MapWords>> = { en, ja };
