import { type Area, intersection } from '../../workbook/area.ts';
import { DateSerial } from '../../workbook/cell-value.ts';
import { type Color, hexOf, rgbColor } from '../../workbook/color.ts';
import type { GradientCondition, GradientPoint } from '../../workbook/conditional-format.ts';
import type { Tab } from '../../workbook/tab.ts';

/** The colour for a number. */
export type GradientScale = (number: number) => Color;

interface Stop {
  readonly at: number;
  readonly parts: readonly number[];
}

/** The colours of a gradient, stretched over the numbers in its ranges; null where they hold none. */
export function gradientScale(gradient: GradientCondition, ranges: readonly Area[], tab: Tab): GradientScale | null {
  const numbers = ranges.flatMap((range) => numbersIn(range, tab)).sort((one, other) => one - other);
  if (numbers.length === 0) return null;
  const points = [gradient.min, gradient.mid, gradient.max].filter((point) => point !== null);
  const stops = points.map((point) => ({ at: placeOf(point, numbers, tab), parts: partsOf(point.color) }));
  return (number) => colorAt(number, stops);
}

function numbersIn(range: Area, tab: Tab): number[] {
  const filled = intersection(range, { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn });
  if (!filled) return [];
  return tab
    .values(filled)
    .flat()
    .map((value) => (value instanceof DateSerial ? value.serial : value))
    .filter((value) => typeof value === 'number');
}

/** The number at which a point's colour is reached. */
function placeOf({ type, value }: GradientPoint, sorted: readonly number[], tab: Tab): number {
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  if (type === 'MIN') return least;
  if (type === 'MAX') return greatest;
  const given = value.startsWith('=') ? Number(tab.workbook.evaluate(value, tab)[0]?.[0]) : Number(value);
  if (type === 'PERCENT') return least + ((greatest - least) * given) / 100;
  return type === 'PERCENTILE' ? percentile(sorted, given / 100) : given;
}

function percentile(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.min(1, share)) * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function colorAt(number: number, stops: readonly Stop[]): Color {
  const next = stops.findIndex(({ at }) => number <= at);
  const above = stops[next] ?? stops.at(-1);
  const below = stops[next - 1] ?? above;
  if (!above || !below) return { rgb: '#ffffff' };
  const share = above.at === below.at ? 1 : Math.min(1, (number - below.at) / (above.at - below.at));
  const [red = 0, green = 0, blue = 0] = below.parts.map(
    (part, index) => part + ((above.parts[index] ?? part) - part) * share,
  );
  return rgbColor(red, green, blue);
}

function partsOf(color: Color): number[] {
  const hex = hexOf(color);
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
