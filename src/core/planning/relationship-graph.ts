import type { KeyPerson, Relationship, RelationshipKind } from '../../model/plan.ts';
import { personKey } from './person-name.ts';
import { reportingCircles } from './reporting-circles.ts';

/** Persons and what is between them, as a map shows it. Persons are named by their place in `persons`. */
export interface RelationshipGraph {
  readonly persons: readonly MapPerson[];
  readonly relations: readonly MapRelation[];
  readonly remarks: readonly MapRemark[];
}

export interface MapPerson extends Pick<KeyPerson, 'name' | 'title' | 'department' | 'role' | 'influence' | 'support'> {
  /** The row among the key persons; `null` for somebody whom only relationships name. */
  readonly row: number | null;
}

export interface MapRelation {
  readonly from: number;
  readonly to: number;
  /** `null` where the cell is blank or cannot be read. */
  readonly kind: RelationshipKind | null;
  /** Of a kind that has a direction: it holds the other way round, too. */
  readonly isMutual: boolean;
  readonly note: string;
  /** The rows that say it. */
  readonly rows: readonly number[];
}

/** What somebody who looks at the map should know about the rows behind it. */
export type MapRemark =
  | { readonly kind: 'notKeyPerson'; readonly name: string; readonly rows: readonly number[] }
  | { readonly kind: 'sameName'; readonly name: string; readonly rows: readonly number[] }
  | { readonly kind: 'oneNameOnly'; readonly name: string; readonly rows: readonly number[] }
  | { readonly kind: 'toThemselves'; readonly name: string; readonly rows: readonly number[] }
  | { readonly kind: 'noKind'; readonly names: readonly [string, string]; readonly rows: readonly number[] }
  | { readonly kind: 'repeated'; readonly names: readonly [string, string]; readonly rows: readonly number[] }
  | {
      readonly kind: 'severalBosses';
      readonly name: string;
      readonly bosses: readonly string[];
      readonly rows: readonly number[];
    }
  | { readonly kind: 'circle'; readonly names: readonly string[]; readonly rows: readonly number[] };

/**
 * The map of a plan: its key persons, everybody else whom a relationship names, and each relation once. Of two key persons with one name
 * the first one has the relations, since nothing tells them apart.
 *
 * @example relationshipGraph([], [{ row: 5, from: 'Ann', to: 'Bo', kind: 'ally', note: '' }]).persons.length // 2
 */
export function relationshipGraph(
  keyPersons: readonly KeyPerson[],
  relationships: readonly Relationship[],
): RelationshipGraph {
  const persons: MapPerson[] = keyPersons.filter(isSomebody).map((person) => ({ ...person, name: nameOf(person) }));
  const placeOf = new Map<string, number>();
  for (const [place, { name }] of persons.entries()) {
    const key = personKey(name);
    if (!placeOf.has(key)) placeOf.set(key, place);
  }
  const find = (name: string): number => {
    const key = personKey(name);
    const place = placeOf.get(key) ?? persons.push({ ...NOBODY_YET, name: name.trim() }) - 1;
    placeOf.set(key, place);
    return place;
  };
  const single: MapRemark[] = [];
  const relations = new Map<string, MapRelation>();
  for (const { row, from, to, kind, note } of relationships) {
    const isFromBlank = personKey(from) === '';
    const isToBlank = personKey(to) === '';
    if (isFromBlank && isToBlank) continue;
    if (isFromBlank || isToBlank) {
      single.push({ kind: 'oneNameOnly', name: persons[find(isFromBlank ? to : from)]?.name ?? '', rows: [row] });
      continue;
    }
    const ends = [find(from), find(to)] as const;
    if (ends[0] === ends[1]) {
      single.push({ kind: 'toThemselves', name: from.trim(), rows: [row] });
      continue;
    }
    const key = keyOf(kind, ends);
    const known = relations.get(key);
    relations.set(key, known ? joined(known, ends[0], row, note) : firstOf(ends, kind, row, note));
  }
  const found = [...relations.values()];
  return { persons, relations: found, remarks: [...single, ...remarksOn(persons, found, placeOf)] };
}

const NOBODY_YET = { row: null, title: '', department: '', role: null, influence: null, support: null } as const;

function isSomebody({ name, title, department }: KeyPerson): boolean {
  return [name, title, department].some((text) => text.trim() !== '');
}

/** Of somebody whose name nobody knows yet, the post. */
function nameOf({ name, title, department }: KeyPerson): string {
  return [name, title, department].map((text) => text.trim()).find((text) => text !== '') ?? '';
}

/** Reporting has one direction, and influence may have both; for the others it does not matter who stands first. */
function keyOf(kind: RelationshipKind | null, [from, to]: readonly [number, number]): string {
  const ends = kind === 'reportsTo' ? [from, to] : [Math.min(from, to), Math.max(from, to)];
  return [kind, ...ends].join(' ');
}

function firstOf(
  [from, to]: readonly [number, number],
  kind: RelationshipKind | null,
  row: number,
  note: string,
): MapRelation {
  return { from, to, kind, isMutual: false, note: note.trim(), rows: [row] };
}

function joined(known: MapRelation, from: number, row: number, note: string): MapRelation {
  const notes = new Set([known.note, note.trim()].filter((text) => text !== ''));
  return {
    ...known,
    isMutual: known.isMutual || (known.kind === 'influences' && known.from !== from),
    note: [...notes].join(' / '),
    rows: [...known.rows, row],
  };
}

function remarksOn(
  persons: readonly MapPerson[],
  relations: readonly MapRelation[],
  placeOf: ReadonlyMap<string, number>,
): MapRemark[] {
  const name = (place: number) => persons[place]?.name ?? '';
  const rowsOf = (those: readonly MapRelation[]) => those.flatMap(({ rows }) => rows);
  const remarks: MapRemark[] = [];
  for (const [place, person] of persons.entries()) {
    if (person.row === null) {
      const rows = rowsOf(relations.filter(({ from, to }) => from === place || to === place));
      remarks.push({ kind: 'notKeyPerson', name: person.name, rows });
    } else if (placeOf.get(personKey(person.name)) !== place)
      remarks.push({ kind: 'sameName', name: person.name, rows: [person.row] });
    const lines = relations.filter(({ kind, from }) => kind === 'reportsTo' && from === place);
    if (lines.length > 1) {
      const bosses = lines.map(({ to }) => name(to));
      remarks.push({ kind: 'severalBosses', name: person.name, bosses, rows: rowsOf(lines) });
    }
  }
  for (const { from, to, kind, rows, isMutual } of relations) {
    const names = [name(from), name(to)] as const;
    if (kind === null) remarks.push({ kind: 'noKind', names, rows });
    else if (rows.length > (isMutual ? 2 : 1)) remarks.push({ kind: 'repeated', names, rows });
  }
  for (const circle of reportingCircles(relations)) {
    const inside = relations.filter(
      ({ kind, from, to }) => kind === 'reportsTo' && circle.includes(from) && circle.includes(to),
    );
    remarks.push({ kind: 'circle', names: circle.map(name), rows: rowsOf(inside) });
  }
  return remarks;
}
