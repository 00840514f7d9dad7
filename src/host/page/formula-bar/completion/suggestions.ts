import type { FunctionHelp } from '../../../protocol/workbook-view.ts';
import { wordAt } from '../formula-text.ts';

/** Something that may be put in place of the word that is being typed. */
export type Suggestion =
  | { readonly kind: 'function'; readonly name: string; readonly help: FunctionHelp }
  | { readonly kind: 'name'; readonly name: string };

export interface Suggested {
  readonly suggestions: readonly Suggestion[];
  /** The part of the formula that is replaced. */
  readonly from: number;
  readonly to: number;
}

const MOST = 40;

/** Functions and named ranges that begin with the word at the caret: those of add-ons first, then names, then all others. */
export function suggest(
  formula: string,
  caret: number,
  functions: readonly FunctionHelp[],
  namedRanges: readonly string[],
): Suggested | null {
  const word = wordAt(formula, caret);
  if (!word) return null;
  const typed = word.text.toUpperCase();
  const matches = (name: string) => name.toUpperCase().startsWith(typed) && name.toUpperCase() !== typed;
  const found = functions.filter(({ name }) => matches(name) || name === typed);
  const asSuggestion = (help: FunctionHelp): Suggestion => ({ kind: 'function', name: help.name, help });
  const suggestions = [
    ...found.filter(({ isCustom }) => isCustom).map(asSuggestion),
    ...namedRanges.filter(matches).map((name): Suggestion => ({ kind: 'name', name })),
    ...found.filter(({ isCustom }) => !isCustom).map(asSuggestion),
  ].slice(0, MOST);
  return suggestions.length > 0 ? { suggestions, from: word.from, to: word.to } : null;
}
