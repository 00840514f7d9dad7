import { LEGEND_SIZE, type LegendLayout, type LegendSample, SAMPLE_GAP } from '../layout/map-legend.ts';
import { SIGN_HEIGHT, supportSign } from '../layout/person-box.ts';
import type { MapColours } from './map-colours.ts';
import { MAP_FONT } from './map-font.ts';
import { InfluenceDots, SupportBadge } from './person-drawing.tsx';
import { RelationLine } from './relation-line.tsx';

/** What the signs of the map mean. */
export function LegendDrawing({ legend, colours }: { legend: LegendLayout; colours: MapColours }) {
  return (
    <g font-family={MAP_FONT} font-size={LEGEND_SIZE} fill={colours.ink}>
      {legend.items.map(({ sample, text, sampleWidth, x, y }) => (
        <g key={text} transform={`translate(${x} ${y})`}>
          <Sample sample={sample} width={sampleWidth} colours={colours} />
          <text x={sampleWidth + SAMPLE_GAP} y="4">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Sample({ sample, width, colours }: { sample: LegendSample; width: number; colours: MapColours }) {
  switch (sample.kind) {
    case 'relation':
      return (
        <RelationLine
          kind={sample.of}
          path={[
            { x: 0, y: 0 },
            { x: width, y: 0 },
          ]}
          hasArrow={sample.of === 'influences'}
          isMutual={false}
          colours={colours}
        />
      );
    case 'support':
      return [-2, -1, 0, 1, 2].map((support, index) => (
        <SupportBadge key={support} sign={supportSign(support)} x={index * 30} y={-SIGN_HEIGHT / 2} colours={colours} />
      ));
    case 'influence':
      return <InfluenceDots influence={3} x={width / 2} y={0} colours={colours} />;
    default:
      return (
        <rect
          y="-8"
          width={width}
          height="16"
          rx="4"
          fill={sample.kind === 'notKeyPerson' ? colours.paper : colours.shade}
          stroke={sample.kind === 'notKeyPerson' ? colours.edge : colours.quiet}
          stroke-width="1.2"
          stroke-dasharray={sample.kind === 'notKeyPerson' ? '2 3' : '6 4'}
        />
      );
  }
}
