import { onDemand } from '../on-demand.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { TargetsTabWords } from './words.ts';

export type { TargetsTabWords };

/** The words of the list of targets, by language. */
export const targetsWords = onDemand<TargetsTabWords>({ en, ja });
