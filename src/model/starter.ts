/** The criteria that teams usually begin with, in the order in which they are offered. */
export type StarterKey =
  | 'industry'
  | 'size'
  | 'region'
  | 'intent'
  | 'relationship'
  | 'decision'
  | 'competitors'
  | 'finance'
  | 'regulation'
  | 'culture'
  | 'growth'
  | 'expansion';

/** Where what a criterion asks for can be found. */
export type Source = 'public' | 'database' | 'social' | 'research' | 'customers';
