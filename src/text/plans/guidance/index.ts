import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { PlanGuidance } from './words.ts';

export type { PlanGuidance };

/**
 * The guidance of account plans, by language. The script has it in a file of its own, which is read when a plan is made: it is evaluated
 * for every formula of a spreadsheet, and is to be small.
 */
export const planGuidance: Readonly<Record<Language, PlanGuidance>> = { en, ja };
