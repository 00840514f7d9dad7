import type { Signatures } from './service.ts';

/** A key and anything that can be written as a text, which is what is kept. */
export const keyAndText: Signatures = ['String', 'number', 'Boolean', 'Date', 'Object', 'Object[]'].map(
  (type) => `String,${type}`,
);
