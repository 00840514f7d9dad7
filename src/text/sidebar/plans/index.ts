import type { Language } from '../../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { PlanConcern, PlansViewWords } from './words.ts';

export type { PlanConcern, PlansViewWords };

/** Apart from the words of the other views, since the page of the sidebar does not carry these. */
export const plansViewWords: Readonly<Record<Language, PlansViewWords>> = { en, ja };
