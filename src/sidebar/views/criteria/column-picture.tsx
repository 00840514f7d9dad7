import { histogram } from '../../../core/columns/index.ts';
import { writtenNumber } from '../../parts/typed-cell.ts';

interface ColumnPictureProps {
  /** Ascending, at least one. */
  readonly values: readonly number[];
  /** The points of a value; `null` while the criterion has a mistake. */
  readonly points: ((value: number) => number) | null;
  /** What it shows, in words. */
  readonly title: string;
}

/** How a column's numbers are spread, and over it the points that they get. */
export function ColumnPicture({ values, points, title }: ColumnPictureProps) {
  // The last twentieth at each end would press all the rest into a few bins.
  const left = Math.floor(values.length / 20);
  const { from, to, counts } = histogram(values.slice(left, values.length - left), BINS);
  const highest = Math.max(...counts);
  const bin = WIDTH / counts.length;
  const line = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const at = from === to ? from : from + ((to - from) * i) / SAMPLES;
    return `${(WIDTH * i) / SAMPLES},${HEIGHT - 1 - ((HEIGHT - 2) * Math.max(0, points?.(at) ?? 0)) / 100}`;
  });
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {counts.map((count, i) => {
          const height = (HEIGHT * count) / highest;
          return <rect key={i} x={i * bin} y={HEIGHT - height} width={bin - 1} height={height} />;
        })}
        {points && <polyline points={line.join(' ')} />}
      </svg>
      <div class="ends" aria-hidden="true">
        <span>{shownEnd(from)}</span>
        <span>{shownEnd(to)}</span>
      </div>
    </figure>
  );
}

const BINS = 24;
const SAMPLES = 60;
const WIDTH = 240;
const HEIGHT = 48;

/** An end of the picture, as exactly as one can see it. */
function shownEnd(value: number): string {
  return writtenNumber(Number(value.toPrecision(3)));
}
