import { rewriteReferences } from './rewrite.ts';

/** A formula after a tab was renamed. */
export function renameTabIn(formula: string, from: string, to: string): string {
  return rewriteReferences(formula, (reference) => (reference.tab === from ? { ...reference, tab: to } : reference));
}

/** A formula after a tab was removed: references to it read `#REF!`. */
export function removeTabIn(formula: string, name: string): string {
  return rewriteReferences(formula, (reference) => (reference.tab === name ? null : reference));
}
