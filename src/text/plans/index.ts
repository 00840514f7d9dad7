import { onDemand } from '../on-demand.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { PlansWords } from './words.ts';

export type { PlansWords };

/** The words of account plans, by language. */
export const plansWords = onDemand<PlansWords>({ en, ja });
