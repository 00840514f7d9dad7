export type StoreKind = 'document' | 'script' | 'user';

/** The three stores of texts that an add-on has: of a document, of all its users, of one user. */
export class PropertyStores {
  private readonly stores: Record<StoreKind, Map<string, string>> = {
    document: new Map(),
    script: new Map(),
    user: new Map(),
  };

  store(kind: StoreKind): Map<string, string> {
    return this.stores[kind];
  }
}
