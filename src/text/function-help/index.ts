import type { Language } from '../../model/language.ts';
import { functionHelp as en } from './en.ts';
import type { FunctionHelp, FunctionName } from './help.ts';
import { functionHelp as ja } from './ja.ts';

export type { FunctionHelp, FunctionName } from './help.ts';

/** Apart from the other texts: the build writes it above the functions, the bundle itself does not carry it. */
export const functionHelp: Readonly<Record<Language, Readonly<Record<FunctionName, FunctionHelp>>>> = { en, ja };
