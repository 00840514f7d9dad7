import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { ExitRecordWords } from './words.ts';

/** The words of the record of exit lines, by language. */
export const exitRecordWords: Readonly<Record<Language, ExitRecordWords>> = { en, ja };
