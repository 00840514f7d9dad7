/**
 * What came of an action that writes: done; nothing done, since another person's action was running; or nothing done, since the
 * spreadsheet is no longer as the page knows it.
 */
export type Outcome<Result extends object = object> =
  | ({ readonly status: 'done' } & Result)
  | { readonly status: 'busy' }
  | { readonly status: 'changed' };
