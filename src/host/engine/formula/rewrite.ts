import { parseReference, printReference, type Reference } from './reference.ts';
import { tokenize } from './tokens.ts';

/** What becomes of a reference: another one, itself, or `null` when its cells are gone. */
export type ReferenceChange = (reference: Reference) => Reference | null;

/** A formula with its references changed and everything else as typed; one that is lost reads `#REF!`. */
export function rewriteReferences(formula: string, change: ReferenceChange): string {
  return rewriteTokens(formula, 'reference', (text) => {
    const reference = parseReference(text);
    const changed = change(reference);
    if (changed === reference) return text;
    return changed ? printReference(changed) : '#REF!';
  });
}

/** A formula with every use of one name replaced; letter case does not matter. */
export function rewriteName(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, 'name', (text) => (text.toUpperCase() === from.toUpperCase() ? to : text));
}

function rewriteTokens(formula: string, kind: 'reference' | 'name', change: (text: string) => string): string {
  const rest = tokenize(formula.slice(1)).map((token) => (token.kind === kind ? change(token.text) : token.text));
  return `=${rest.join('')}`;
}
