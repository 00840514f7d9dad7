import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { PlanGuidance } from './words.ts';

export type { PlanGuidance };

/** The guidance of account plans, by language. It is wanted where plans are made, never in a formula. */
export const planGuidance: Readonly<Record<Language, PlanGuidance>> = { en, ja };
