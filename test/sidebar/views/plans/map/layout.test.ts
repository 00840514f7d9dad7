import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationshipGraph } from '../../../../../src/core/planning/index.ts';
import type { RelationshipKind } from '../../../../../src/model/plan.ts';
import { connectedParts } from '../../../../../src/sidebar/views/plans/map/layout/connected-parts.ts';
import { gapTracks } from '../../../../../src/sidebar/views/plans/map/layout/gap-tracks.ts';
import { type MapLayout, mapLayout } from '../../../../../src/sidebar/views/plans/map/layout/map-layout.ts';
import { packedBoxes } from '../../../../../src/sidebar/views/plans/map/layout/packed-boxes.ts';
import { personLevels } from '../../../../../src/sidebar/views/plans/map/layout/person-levels.ts';
import { type Box, overlap, type Point } from '../../../../../src/sidebar/views/plans/map/layout/shapes.ts';
import { spreadBetween, spreadOut } from '../../../../../src/sidebar/views/plans/map/layout/spread-out.ts';
import { mapTexts } from '../../../../../src/sidebar/views/plans/map/map-texts.ts';
import { MAP_PLANS, type MapPlan } from './map-plans.ts';

/** About as wide as letters are: full-width ones are square, others somewhat more than half of that. */
const measure = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? size : size * 0.56), 0);

const layoutOf = ({ persons, relationships }: MapPlan, language: 'en' | 'ja' = 'en') =>
  mapLayout(relationshipGraph(persons, relationships), mapTexts(language), measure);

/** Boxes and labels that stand on each other, and those through which a line runs that does not end there or carry it. */
function faults({ persons, relations, width, height }: MapLayout, ends: readonly (readonly number[])[]): string[] {
  const labels = relations.flatMap(({ label }) => (label ? [label] : []));
  const solid: readonly Box[] = [...persons, ...labels];
  const found: string[] = [];
  for (const [index, box] of solid.entries()) {
    if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      found.push(`${index} is out`);
    for (const [other, another] of solid.slice(0, index).entries())
      if (overlap(box, another)) found.push(`${other} and ${index} overlap`);
  }
  for (const [relation, { path }] of relations.entries())
    for (const [index, point] of path.entries()) {
      const next = path[index + 1];
      if (next === undefined) continue;
      for (const [person, box] of persons.entries())
        if (!ends[relation]?.includes(person) && overlap(box, between(point, next)))
          found.push(`relation ${relation} runs through person ${person}`);
      for (const [other, { label }] of relations.entries())
        if (other !== relation && label && overlap(label, between(point, next)))
          found.push(`relation ${relation} runs through the label of ${other}`);
    }
  return found;
}

/** The stretch between two corners as a box. */
function between(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

describe('a map', () => {
  test.each([
    ['ja', 3],
    ['ja', 8],
    ['ja', 15],
    ['en', 3],
    ['en', 8],
    ['en', 15],
  ] as const)(
    'in %s of %i people has no box and no label on another, and no line through any of them',
    (language, size) => {
      const plan = MAP_PLANS[language][size];
      const { relations } = relationshipGraph(plan.persons, plan.relationships);
      expect(
        faults(
          layoutOf(plan, language),
          relations.map(({ from, to }) => [from, to]),
        ),
      ).toEqual([]);
    },
  );

  test('of 15 people with 25 relationships fits a page across at a size at which it can be read', () => {
    for (const language of ['ja', 'en'] as const) {
      const { width, height } = layoutOf(MAP_PLANS[language][15], language);
      // A4 across is 1,123 by 794 pixels; at three quarters of its size a letter of 11 pixels is still 6 points high.
      expect(width).toBeLessThan(1123 / 0.75);
      expect(height).toBeLessThan(794 / 0.75);
    }
  });

  test('of anybody, related however they are, has no box and no label on another, and no line through any of them', () => {
    const kind = fc.constantFrom<RelationshipKind | null>('reportsTo', 'influences', 'ally', 'conflict', 'knows', null);
    const person = fc.record({
      name: fc.constantFrom('山田 太郎', '', 'Ann', 'Maximiliana Wolfeschlegelsteinhausenbergerdorff'),
      title: fc.constantFrom('', '部長', '代表取締役社長 兼 最高執行責任者', 'Chief Executive Officer'),
      department: fc.constantFrom('', 'デジタルトランスフォーメーション推進室'),
      role: fc.constantFrom(null, 'decisionMaker' as const),
      influence: fc.constantFrom(null, 1, 3, 5),
      support: fc.constantFrom(null, -2, 0, 2),
      row: fc.constantFrom(null, 7),
    });
    const graph = fc.array(person, { minLength: 1, maxLength: 20 }).chain((persons) => {
      const place = fc.nat({ max: persons.length - 1 });
      const note = fc.constantFrom('', '同期', 'a note that is somewhat longer than a line');
      const relation = fc.record({ from: place, to: place, kind, note, isMutual: fc.boolean() });
      return fc.record({
        persons: fc.constant(persons),
        relations: fc
          .array(relation, { maxLength: 40 })
          .map((all) => all.filter(({ from, to }) => from !== to).map((each, row) => ({ ...each, rows: [row] }))),
      });
    });
    fc.assert(
      fc.property(graph, ({ persons, relations }) => {
        const layout = mapLayout({ persons, relations, remarks: [] }, mapTexts('ja'), measure);
        expect(layout.persons).toHaveLength(persons.length);
        expect(
          faults(
            layout,
            relations.map(({ from, to }) => [from, to]),
          ),
        ).toEqual([]);
        for (const [index, { path }] of layout.relations.entries()) {
          const { from = 0, to = 0 } = relations[index] ?? {};
          expect([path[0], path[path.length - 1]].map((end) => end && isAtEdge(end, layout.persons))).toEqual([
            from,
            to,
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of nobody is empty', () => {
    expect(layoutOf({ persons: [], relationships: [] })).toMatchObject({ persons: [], relations: [] });
  });

  test('shows more influence as a larger box, and an unknown one as in the middle', () => {
    const [first] = MAP_PLANS.ja[3].persons;
    if (first === undefined) throw new Error('There is nobody');
    const areas = [1, 2, 3, 4, 5, null].map((influence) => {
      const [box] = layoutOf({ persons: [{ ...first, influence }], relationships: [] }, 'ja').persons;
      return box ? box.width * box.height : 0;
    });
    expect([...areas.slice(0, 5)].sort((a, b) => a - b)).toEqual(areas.slice(0, 5));
    // Dots have no place where nothing is known, so it is not the very same.
    expect(areas[5]).toBeGreaterThan(areas[1] ?? 0);
    expect(areas[5]).toBeLessThanOrEqual(areas[2] ?? 0);
  });
});

/** The person at the upper or lower edge of whose box a line ends. */
function isAtEdge({ x, y }: Point, boxes: readonly Box[]): number {
  return boxes.findIndex(
    (box) =>
      x > box.x && x < box.x + box.width && [box.y, box.y + box.height].some((edge) => Math.abs(edge - y) < 0.01),
  );
}

describe('levels', () => {
  test('have everybody below all of their bosses', () => {
    // 2 reports to 0 and to 1, and 1 to 0.
    const line = (from: number, to: number) => ({ from, to, kind: 'reportsTo' }) as const;
    expect(personLevels(3, [line(2, 0), line(2, 1), line(1, 0)])).toEqual([0, 1, 2]);
  });

  test('have a second boss right above, not at the top', () => {
    const line = (from: number, to: number) => ({ from, to, kind: 'reportsTo' }) as const;
    // 0 over 1 over 2; 3 is another boss of 2.
    expect(personLevels(4, [line(1, 0), line(2, 1), line(2, 3)])).toEqual([0, 1, 2, 1]);
  });

  test('leave out the line that closes a circle', () => {
    const line = (from: number, to: number) => ({ from, to, kind: 'reportsTo' }) as const;
    expect(personLevels(3, [line(1, 0), line(2, 1), line(0, 2)])).toEqual([0, 1, 2]);
  });

  test('without any line of reporting begin with the person who has most relations', () => {
    const ally = (from: number, to: number) => ({ from, to, kind: 'ally' }) as const;
    expect(personLevels(4, [ally(0, 1), ally(1, 2), ally(2, 3), ally(1, 3)])).toEqual([1, 0, 1, 1]);
  });
});

describe('places on a line', () => {
  test('are as wished for where there is room', () => {
    expect(spreadOut([0, 10, 20].map((at) => ({ at, weight: 1, apart: 5 })))).toEqual([0, 10, 20]);
  });

  test('give way by how much they count', () => {
    // 4 apart: 3 × (x − 0)² + (x + 4 − 0)² is least at x = −1.
    expect(
      spreadOut([
        { at: 0, weight: 3, apart: 0 },
        { at: 0, weight: 1, apart: 4 },
      ]),
    ).toEqual([-1, 3]);
  });

  const wishes = fc.array(
    fc.record({ at: fc.integer({ min: -99, max: 99 }), weight: fc.integer({ min: 1, max: 9 }), apart: fc.nat(20) }),
    { minLength: 1, maxLength: 12 },
  );

  test('keep their distances', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const places = spreadOut(all);
        for (const [index, place] of places.entries())
          if (index > 0)
            expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual((all[index]?.apart ?? 0) - 1e-9);
      }),
    );
  });

  test('stay between two ends, however little room there is', () => {
    fc.assert(
      fc.property(wishes, fc.nat(50), (all, room) => {
        const places = spreadBetween(-room, room, all);
        for (const [index, place] of places.entries()) {
          expect(Math.abs(place)).toBeLessThanOrEqual(room + 1e-9);
          if (index > 0) expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-9);
        }
      }),
    );
  });
});

describe('lines between two ranks', () => {
  test('go straight down where nothing is to the side', () => {
    expect(gapTracks([{ top: 10, bottoms: [12] }])).toEqual([null]);
  });

  test('share a track where they do not meet', () => {
    expect(
      gapTracks([
        { top: 0, bottoms: [50] },
        { top: 100, bottoms: [150, 60] },
      ]),
    ).toEqual([0, 0]);
  });

  test('are nested, so that they do not cross', () => {
    // Both go to the right: the one that begins further to the right goes across above.
    expect(
      gapTracks([
        { top: 0, bottoms: [80] },
        { top: 40, bottoms: [120] },
      ]),
    ).toEqual([1, 0]);
  });

  test('never lie on each other', () => {
    // The first comes down where the second one leaves: it has to be across before that begins.
    expect(
      gapTracks([
        { top: 0, bottoms: [60] },
        { top: 60, bottoms: [20] },
      ]),
    ).toEqual([1, 0]);
  });
});

test('parts that are not connected are apart, whoever comes first', () => {
  expect(
    connectedParts(5, [
      { from: 4, to: 0 },
      { from: 3, to: 1 },
      { from: 4, to: 3 },
    ]),
  ).toEqual([[0, 1, 3, 4], [2]]);
});

test('parts stand on shelves, none on another', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 300 }) });
  fc.assert(
    fc.property(fc.array(size, { maxLength: 12 }), (sizes) => {
      const boxes = packedBoxes(sizes, 400, 10).map((corner, index) => ({
        ...corner,
        width: 1,
        height: 1,
        ...sizes[index],
      }));
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(0, index)) expect(overlap(box, other)).toBe(false);
    }),
  );
});
