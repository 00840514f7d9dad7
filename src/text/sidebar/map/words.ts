import type { RelationshipKind } from '../../../model/plan.ts';

/** What the relationship map says, in the sidebar, in its window and in the picture. */
export interface MapWords {
  readonly heading: string;
  readonly titleOf: (account: string) => string;
  readonly description: (persons: number, relations: number) => string;
  readonly empty: string;
  /** What the frame around the map is, and how it is moved with keys. */
  readonly frame: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly put: string;
  readonly putting: string;
  readonly wasPut: string;
  readonly openWindow: string;
  readonly windowFailed: string;
  /** Before the word of a relation, where a sign helps who sees no colours. */
  readonly signs: Readonly<Partial<Record<RelationshipKind, string>>>;
  readonly unknownKind: string;
  readonly legend: LegendWords;
  readonly list: ListWords;
  readonly remarks: RemarkWords;
  readonly window: WindowWords;
}

interface LegendWords {
  readonly heading: string;
  readonly kinds: Readonly<Record<RelationshipKind, string>>;
  readonly support: string;
  readonly influence: string;
  readonly unknownInfluence: string;
  readonly notKeyPerson: string;
}

/** The map in sentences. */
interface ListWords {
  readonly show: string;
  readonly persons: string;
  readonly relations: string;
  /** Without a full stop: a note may follow. */
  readonly relation: (from: string, to: string, kind: RelationshipKind | null, isMutual: boolean) => string;
  readonly note: (note: string) => string;
  /** Posts and department, support and influence follow the name as far as they are known. */
  readonly person: (name: string, facts: readonly string[]) => string;
  readonly support: (sign: string) => string;
  readonly influence: (influence: number) => string;
}

interface RemarkWords {
  readonly heading: (count: number) => string;
  readonly notKeyPerson: (name: string) => string;
  readonly sameName: (name: string) => string;
  readonly oneNameOnly: (name: string) => string;
  readonly toThemselves: (name: string) => string;
  readonly noKind: (from: string, to: string) => string;
  readonly repeated: (from: string, to: string) => string;
  readonly severalBosses: (name: string, bosses: readonly string[]) => string;
  readonly circle: (names: readonly string[]) => string;
  readonly row: (row: number) => string;
}

interface WindowWords {
  readonly reading: string;
  readonly read: string;
  readonly refresh: string;
  readonly gone: string;
  readonly failed: string;
  readonly notThere: string;
  readonly busy: string;
  readonly changed: string;
  readonly actionFailed: string;
}
