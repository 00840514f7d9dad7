import type { RelationshipGraph } from '../../../../../core/planning/index.ts';
import { connectedParts } from './connected-parts.ts';
import { packedBoxes } from './packed-boxes.ts';
import { partLayout, type RelationLine } from './part-layout.ts';
import { type PersonBox, personBox } from './person-box.ts';
import { type RelationLabel, relationLabel } from './relation-label.ts';
import type { Box, Measure, Point, Size } from './shapes.ts';

/** Where everything stands on a map. */
export interface MapLayout extends Size {
  /** By the numbers of the persons. */
  readonly persons: readonly (PersonBox & Box)[];
  /** By the numbers of the relations. */
  readonly relations: readonly DrawnRelation[];
}

interface DrawnRelation {
  readonly path: readonly Point[];
  readonly label: (RelationLabel & Box) | null;
}

/** The words that a map takes up room for. */
export interface MapTexts {
  /** Of the person's part in the purchase; blank where nobody knows. */
  readonly role: (person: RelationshipGraph['persons'][number]) => string;
  readonly kind: (relation: RelationshipGraph['relations'][number]) => string;
}

/** Around the map, and between its parts. */
const MARGIN = 12;
const APART = 36;

/** Lays out a map: parts that are connected as they are, side by side, and after them the persons without any relation. */
export function mapLayout({ persons, relations }: RelationshipGraph, texts: MapTexts, measure: Measure): MapLayout {
  const boxes = persons.map((person) => personBox(person, texts.role(person), measure));
  const labels = relations.map((relation) => relationLabel(texts.kind(relation), relation.note, measure));
  const parts = connectedParts(persons.length, relations)
    .map((members) => part(members, boxes, relations, labels))
    .sort((a, b) => Number(b.members.length > 1) - Number(a.members.length > 1));
  const area = parts.reduce((sum, { size }) => sum + (size.width + APART) * (size.height + APART), 0);
  const width = Math.max(...parts.map(({ size }) => size.width), Math.sqrt(area * PAGE_SHAPE));
  const corners = packedBoxes(
    parts.map(({ size }) => size),
    width,
    APART,
  );

  const placed = new Map<number, PersonBox & Box>();
  const drawn = new Map<number, DrawnRelation>();
  for (const [index, { members, own, size }] of parts.entries()) {
    const corner = corners[index] ?? { x: 0, y: 0 };
    const moved = <Placed extends Point>(at: Placed): Placed => ({
      ...at,
      x: at.x + corner.x + MARGIN,
      y: at.y + corner.y + MARGIN,
    });
    for (const [place, person] of members.entries()) {
      const [box, at] = [boxes[person], size.boxes[place]];
      if (box && at) placed.set(person, { ...box, ...moved(at) });
    }
    for (const [place, relation] of own.entries()) {
      const [line, label] = [size.lines[place], labels[relation]];
      if (line) drawn.set(relation, { path: line.path.map(moved), label: labelAt(line, label, moved) });
    }
  }
  const inOrder = <Value>(of: ReadonlyMap<number, Value>) =>
    [...of].sort(([a], [b]) => a - b).map(([, value]) => value);
  return {
    width: Math.max(0, ...parts.map(({ size }, index) => (corners[index]?.x ?? 0) + size.width)) + 2 * MARGIN,
    height: Math.max(0, ...parts.map(({ size }, index) => (corners[index]?.y ?? 0) + size.height)) + 2 * MARGIN,
    persons: inOrder(placed),
    relations: inOrder(drawn),
  };
}

/** How many times as wide as high the map is to be, about as a page across. */
const PAGE_SHAPE = 1.6;

function part(
  members: readonly number[],
  boxes: readonly PersonBox[],
  relations: RelationshipGraph['relations'],
  labels: readonly RelationLabel[],
) {
  const own = relations.flatMap(({ from }, relation) => (members.includes(from) ? [relation] : []));
  const those = <Value>(values: readonly Value[], which: readonly number[]) =>
    which.flatMap((index) => values.slice(index, index + 1));
  const inside = those(relations, own).map((relation) => ({
    ...relation,
    from: members.indexOf(relation.from),
    to: members.indexOf(relation.to),
  }));
  return { members, own, size: partLayout(those(boxes, members), inside, those(labels, own)) };
}

function labelAt(
  { label }: RelationLine,
  text: RelationLabel | undefined,
  moved: (box: Box) => Box,
): (RelationLabel & Box) | null {
  return label && text ? { ...text, ...moved(label) } : null;
}
