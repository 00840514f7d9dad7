import type { Language } from '../../../model/language.ts';
import type { AgreeStep } from './agree/words.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { FirstKpi, KpiGoal, KpisViewWords } from './words.ts';

export type { AgreeStep, FirstKpi, KpiGoal, KpisViewWords };

/** Apart from the words of the other views, since the page of the sidebar does not carry these. */
export const kpisViewWords: Readonly<Record<Language, KpisViewWords>> = { en, ja };
