import { render } from 'preact';
import type { RelationshipGraph } from '../../../../../core/planning/index.ts';
import type { MapLayout } from '../layout/map-layout.ts';
import type { LegendLayout } from '../layout/map-legend.ts';
import type { Size } from '../layout/shapes.ts';
import { LegendDrawing } from './legend-drawing.tsx';
import { PICTURE_COLOURS } from './map-colours.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MAP_FONT } from './map-font.ts';
import { type PictureFrame, pictureFrame, pictureScale, shownSize } from './picture-frame.ts';

/** A PNG file in base 64, and how large it is to be shown, in pixels. */
export interface MapPicture extends Size {
  readonly png: string;
}

/** What the picture shows, apart from the map. The legend comes for a width. */
interface PictureContent {
  readonly title: string;
  readonly graph: RelationshipGraph;
  readonly layout: MapLayout;
  readonly legend: (width: number) => LegendLayout;
  /** How high the room is in which it will be shown. */
  readonly roomHeight: number;
}

/** The map as a picture for paper: title, map, legend, on white. Rejects where the browser cannot draw it. */
export async function mapPicture(content: PictureContent): Promise<MapPicture> {
  const frame = pictureFrame(content.layout, content.legend, content.roomHeight);
  const drawn = encodeURIComponent(svgText(content, frame));
  const image = Object.assign(new Image(), { src: `data:image/svg+xml;charset=utf-8,${drawn}` });
  await image.decode();
  const scale = pictureScale(frame);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(frame.width * scale);
  canvas.height = Math.floor(frame.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is nothing to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [, png = ''] = canvas.toDataURL('image/png').split(',');
  return { png, ...shownSize(frame, content.roomHeight) };
}

function svgText({ title, graph, layout }: PictureContent, frame: PictureFrame): string {
  const { width, height, map, legend } = frame;
  const place = document.createElement('div');
  render(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <rect width={width} height={height} fill={PICTURE_COLOURS.paper} />
      <text x="14" y="26" font-family={MAP_FONT} font-size="16" font-weight="bold" fill={PICTURE_COLOURS.ink}>
        {title}
      </text>
      <g transform={`translate(${map.x} ${map.y})`}>
        <MapDrawing graph={graph} layout={layout} colours={PICTURE_COLOURS} />
      </g>
      <g transform={`translate(${legend.x} ${legend.y})`}>
        <LegendDrawing legend={legend} colours={PICTURE_COLOURS} />
      </g>
    </svg>,
    place,
  );
  const drawn = place.firstElementChild;
  if (!drawn) throw new Error('Nothing was drawn');
  return new XMLSerializer().serializeToString(drawn);
}
