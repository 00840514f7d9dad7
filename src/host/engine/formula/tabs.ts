import { rewriteReferences } from './rewrite.ts';

/** A formula after a tab was renamed. */
export function renameTabIn(formula: string, from: string, to: string): string {
  return rewriteReferences(formula, (reference) => (reference.tab === from ? { ...reference, tab: to } : reference));
}

/** A formula after a tab was removed: references to it read `#REF!`. */
export function removeTabIn(formula: string, name: string): string {
  return rewriteReferences(formula, (reference) => (reference.tab === name ? null : reference));
}

/** Whether a formula of the tab named `home` refers to cells of another one. */
export function refersToOtherTab(formula: string, home: string): boolean {
  let refers = false;
  rewriteReferences(formula, (reference) => {
    if (reference.tab !== null && reference.tab !== home) refers = true;
    return reference;
  });
  return refers;
}
