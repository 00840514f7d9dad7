import type { MapPerson } from '../../../../../core/planning/index.ts';
import { type PersonBox, SIGN_HEIGHT, SIGN_WIDTH, type SupportSign } from '../layout/person-box.ts';
import type { Box } from '../layout/shapes.ts';
import type { MapColours } from './map-colours.ts';

interface PersonDrawingProps {
  readonly person: MapPerson;
  readonly box: PersonBox & Box;
  readonly colours: MapColours;
}

/** The box of a person. Support is a sign and a colour, influence the size and dots. */
export function PersonDrawing({ person, box, colours }: PersonDrawingProps) {
  const { x, y, width, height, lines, sign } = box;
  const look = supportLook(sign?.text ?? '?', colours);
  const isKeyPerson = person.row !== null;
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{[person.name, person.title, person.department].filter((text) => text !== '').join(', ')}</title>
      <rect
        width={width}
        height={height}
        rx="7"
        fill={isKeyPerson ? look.fill : colours.paper}
        stroke={isKeyPerson ? look.stroke : colours.edge}
        stroke-width={isKeyPerson ? look.width : 1.2}
        stroke-dasharray={isKeyPerson ? (person.influence === null ? '6 4' : undefined) : '2 3'}
      />
      {sign && <SupportBadge sign={sign.text} x={sign.x} y={sign.y} colours={colours} />}
      {lines.map(({ text, size, isName, x: middle, y: base }) => (
        <text
          key={base}
          x={middle}
          y={base}
          font-size={size}
          font-weight={isName ? 'bold' : undefined}
          text-anchor="middle"
          fill={isKeyPerson ? colours.ink : colours.quiet}
        >
          {text}
        </text>
      ))}
      {box.influence && (
        <InfluenceDots influence={box.influence.dots} x={box.influence.x} y={box.influence.y} colours={colours} />
      )}
    </g>
  );
}

/** The sign of support: filled for strong feelings, framed for others. */
export function SupportBadge(props: { sign: SupportSign; x: number; y: number; colours: MapColours }) {
  const { sign, x, y, colours } = props;
  const { stroke, isStrong } = supportLook(sign, colours);
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={SIGN_WIDTH}
        height={SIGN_HEIGHT}
        rx={SIGN_HEIGHT / 2}
        fill={isStrong ? stroke : colours.paper}
        stroke={stroke}
        stroke-width="1.2"
      />
      <text
        x={SIGN_WIDTH / 2}
        y={SIGN_HEIGHT - 4}
        font-size="11"
        font-weight="bold"
        text-anchor="middle"
        fill={isStrong ? colours.paper : stroke}
      >
        {sign}
      </text>
    </g>
  );
}

/** Five dots, as many of them filled as the influence is high. */
export function InfluenceDots(props: { influence: number; x: number; y: number; colours: MapColours }) {
  const { influence, x, y, colours } = props;
  return (
    <g stroke={colours.quiet} stroke-width="0.8">
      {[1, 2, 3, 4, 5].map((dot) => (
        <circle
          key={dot}
          cx={x + (dot - 3) * 8}
          cy={y}
          r="2.4"
          fill={dot <= influence ? colours.quiet : colours.paper}
        />
      ))}
    </g>
  );
}

function supportLook(sign: SupportSign, colours: MapColours) {
  switch (sign) {
    case '＋＋':
      return { fill: colours.paleGreen, stroke: colours.green, width: 2.4, isStrong: true };
    case '＋':
      return { fill: colours.paleGreen, stroke: colours.green, width: 1.4, isStrong: false };
    case '−':
      return { fill: colours.paleRed, stroke: colours.red, width: 1.4, isStrong: false };
    case '−−':
      return { fill: colours.paleRed, stroke: colours.red, width: 2.4, isStrong: true };
    default:
      return { fill: colours.shade, stroke: colours.quiet, width: 1.2, isStrong: false };
  }
}
