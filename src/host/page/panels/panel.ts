/** What a person opened over the cells, one at a time. */
export type Panel =
  | { readonly kind: 'find' }
  | { readonly kind: 'note' }
  | { readonly kind: 'resize'; readonly axis: 'row' | 'column' }
  | { readonly kind: 'rename tab'; readonly tabId: number }
  | { readonly kind: 'remove tab'; readonly tabId: number };
