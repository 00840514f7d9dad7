/** Puts the focus on what is there once the page was drawn anew. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
