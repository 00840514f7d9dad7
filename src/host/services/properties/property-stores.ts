import type { Audience } from '../audience.ts';

/** The three stores of texts that an add-on has: of a document, of all its users, of one user. */
export class PropertyStores {
  private readonly stores: Record<Audience, Map<string, string>> = {
    document: new Map(),
    script: new Map(),
    user: new Map(),
  };

  store(audience: Audience): Map<string, string> {
    return this.stores[audience];
  }
}
