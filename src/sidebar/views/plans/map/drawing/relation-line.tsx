import type { RelationshipKind } from '../../../../../model/plan.ts';
import type { Point } from '../layout/shapes.ts';
import type { MapColours } from './map-colours.ts';
import { roundedPath, towards } from './rounded-path.ts';

interface RelationLineProps {
  readonly kind: RelationshipKind | null;
  readonly path: readonly Point[];
  /** Whether an arrow is at the end, and at the beginning, where the kind has one. */
  readonly hasArrow: boolean;
  readonly isMutual: boolean;
  readonly colours: MapColours;
}

/** The line of a relation, told apart by its pattern as well as by its colour. What it crosses it leaves out, as a bridge does. */
export function RelationLine({ kind, path, hasArrow, isMutual, colours }: RelationLineProps) {
  const { stroke, width, dashes } = lineLook(kind, colours);
  const arrows = [...(hasArrow ? [arrowAt(path)] : []), ...(isMutual ? [arrowAt([...path].reverse())] : [])];
  const line = shortened(path, hasArrow, isMutual);
  return (
    <g fill="none" stroke-linejoin="round">
      {kind !== 'reportsTo' && <path d={line} stroke={colours.paper} stroke-width={width + 4} />}
      <path
        d={line}
        stroke={stroke}
        stroke-width={width}
        stroke-dasharray={dashes}
        stroke-linecap={dashes === undefined ? 'butt' : 'round'}
      />
      {kind === 'ally' && <path d={line} stroke={colours.paper} stroke-width={width - 3} />}
      {arrows.map((points) => (
        <polygon key={points} points={points} fill={stroke} />
      ))}
    </g>
  );
}

/** `dashes` as SVG has them. */
export function lineLook(kind: RelationshipKind | null, colours: MapColours) {
  switch (kind) {
    case 'reportsTo':
      return { stroke: colours.ink, width: 1.6, dashes: undefined };
    case 'influences':
      return { stroke: colours.blue, width: 1.8, dashes: undefined };
    case 'ally':
      return { stroke: colours.green, width: 4.6, dashes: undefined };
    case 'conflict':
      return { stroke: colours.red, width: 2.4, dashes: '8 5' };
    case 'knows':
      return { stroke: colours.quiet, width: 1.6, dashes: '0.1 4.5' };
    default:
      return { stroke: colours.quiet, width: 1.2, dashes: '3 4' };
  }
}

const ARROW_LENGTH = 10;
const ARROW_HALF = 4.5;

function arrowAt(path: readonly Point[]): string {
  const tip = path[path.length - 1] ?? { x: 0, y: 0 };
  const before = path[path.length - 2] ?? tip;
  const base = towards(tip, before, ARROW_LENGTH);
  const [right, down] = [(tip.x - base.x) / ARROW_LENGTH, (tip.y - base.y) / ARROW_LENGTH];
  const sides = [ARROW_HALF, -ARROW_HALF].map((half) => `${base.x - down * half},${base.y + right * half}`);
  return [`${tip.x},${tip.y}`, ...sides].join(' ');
}

/** The line ends inside its arrows, whose tips it would blunt. */
function shortened(path: readonly Point[], atEnd: boolean, atStart: boolean): string {
  const points = [...path];
  const last = points.length - 1;
  const [first, second, beforeLast, end] = [points[0], points[1], points[last - 1], points[last]];
  if (atEnd && end && beforeLast) points[last] = towards(end, beforeLast, ARROW_LENGTH - 2);
  if (atStart && first && second) points[0] = towards(first, second, ARROW_LENGTH - 2);
  return roundedPath(points, 7);
}
