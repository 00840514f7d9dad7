import type { RelationshipGraph } from '../../../../../core/planning/index.ts';
import type { MapLayout } from '../layout/map-layout.ts';
import { LABEL_LINE, LABEL_SIDE, LABEL_SIZE } from '../layout/relation-label.ts';
import type { MapColours } from './map-colours.ts';
import { MAP_FONT } from './map-font.ts';
import { PersonDrawing } from './person-drawing.tsx';
import { lineLook, RelationLine } from './relation-line.tsx';

interface MapDrawingProps {
  readonly graph: RelationshipGraph;
  readonly layout: MapLayout;
  readonly colours: MapColours;
}

/** All lines, then what is written on them, then the persons. */
export function MapDrawing({ graph: { persons, relations }, layout, colours }: MapDrawingProps) {
  const drawn = relations.flatMap((relation, index) => {
    const line = layout.relations[index];
    return line ? [{ ...relation, ...line, key: relation.rows[0] }] : [];
  });
  // Formal lines meet in one; they must not leave each other out.
  const ordered = [...drawn].sort((a, b) => Number(b.kind === 'reportsTo') - Number(a.kind === 'reportsTo'));
  return (
    <g font-family={MAP_FONT}>
      {ordered.map(({ key, kind, path, label, isMutual }) => (
        <RelationLine
          key={key}
          kind={kind}
          path={path}
          hasArrow={kind === 'influences' || (kind === 'reportsTo' && label !== null)}
          isMutual={isMutual}
          colours={colours}
        />
      ))}
      {drawn.map(
        ({ key, kind, label }) =>
          label && (
            <g key={key} font-size={LABEL_SIZE} text-anchor="middle">
              <rect
                x={label.x + LABEL_SIDE - 3}
                y={label.y}
                width={label.width - 2 * LABEL_SIDE + 6}
                height={label.height}
                fill={colours.paper}
              />
              {label.lines.map((text, index) => (
                <text
                  key={LINES[index]}
                  x={label.x + label.width / 2}
                  y={label.y + 1 + LABEL_LINE * (index + 0.78)}
                  font-weight={index === 0 ? 'bold' : undefined}
                  fill={index === 0 ? lineLook(kind, colours).stroke : colours.ink}
                >
                  {text}
                </text>
              ))}
            </g>
          ),
      )}
      {persons.map((person, index) => {
        const box = layout.persons[index];
        return box && <PersonDrawing key={`${box.x} ${box.y}`} person={person} box={box} colours={colours} />;
      })}
    </g>
  );
}

const LINES = ['kind', 'first', 'second'] as const;
