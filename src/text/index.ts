import type { Language } from '../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Texts } from './texts.ts';

export type { Policy, Texts, Words } from './texts.ts';

/** Everything that a person reads, by language. */
export const texts: Readonly<Record<Language, Texts>> = { en, ja };
