import type { Language } from '../../../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { KpiLogViewWords } from './words.ts';

export type { KpiLogViewWords };

/** What the part about the log says, by language. */
export const kpiLogViewWords: Readonly<Record<Language, KpiLogViewWords>> = { en, ja };
