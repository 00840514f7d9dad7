import type { Language } from '../../model/language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { SidebarWords } from './words.ts';

export type { SidebarWords };

/** Apart from the other texts: only the page carries it, the script does not. */
export const sidebarWords: Readonly<Record<Language, SidebarWords>> = { en, ja };
