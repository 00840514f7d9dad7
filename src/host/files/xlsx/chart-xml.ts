import { type DateLabels, lightAxes, onSecondAxes, withDates, withSecondAxes } from './chart-axes-xml.ts';

/** Which part of a combined chart a series belongs to; points are a line's series without its line. */
export type SeriesKind = 'line' | 'bars' | 'area' | 'points';

/** What is still to be done to a chart that the library wrote, which draws all series alike and on one pair of axes. */
export interface ChartFinish {
  readonly series: readonly FinishedSeries[];
  readonly grouping: 'standard' | 'stacked' | 'percentStacked';
  readonly dates?: DateLabels;
  /** Whether the room that is given to lines or bars is theirs alone. */
  readonly isWithoutAxes: boolean;
}

interface FinishedSeries {
  readonly kind: SeriesKind;
  readonly isOnSecondAxis: boolean;
  /** Of its area, from 0 to 1. */
  readonly opacity: number;
}

/** Finishes the part of a chart: areas, bars and points beside lines, a second axis, an axis of dates, light lines across. */
export function finishChart(xml: string, finish: ChartFinish): string {
  const lines = /<c:lineChart>.*<\/c:lineChart>/s.exec(xml)?.[0];
  const grouped =
    lines === undefined ? finishedInPlace(xml, finish) : xml.replace(lines, () => groupsOf(lines, finish));
  const light = lightAxes(sized(grouped, finish));
  const complete = finish.series.some(({ isOnSecondAxis }) => isOnSecondAxis) ? withSecondAxes(light) : light;
  return finish.dates ? withDates(complete, finish.dates) : complete;
}

/** Where lines are: the library says where they end, programs understand how large they are, with or without what stands around. */
function sized(xml: string, { isWithoutAxes }: ChartFinish): string {
  const target = isWithoutAxes ? '<c:layoutTarget val="inner"/>' : '';
  return xml
    .replace(/<c:[wh]Mode val="edge"\/>/g, '')
    .replace('<c:plotArea><c:layout><c:manualLayout>', (start) => start + target);
}

function finishedInPlace(xml: string, { series }: ChartFinish): string {
  let index = 0;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (one) => (series[index++]?.kind === 'points' ? withoutLine(one) : one));
}

/** A chart of lines as the parts of a combined one: areas lie behind bars, bars behind lines. */
function groupsOf(lines: string, { series, grouping }: ChartFinish): string {
  const written = lines.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  const axes = (lines.match(/<c:axId [^>]*\/>/g) ?? []).join('');
  const frame = written.reduce((rest, one) => rest.replace(one, ''), lines);
  const part = (isSecond: boolean, kinds: readonly SeriesKind[], around: (inside: string) => string) => {
    const inside = written.flatMap((xml, index) => {
      const one = series[index];
      return one && one.isOnSecondAxis === isSecond && kinds.includes(one.kind) ? [finished(xml, one)] : [];
    });
    if (inside.length === 0) return '';
    const whole = around(inside.join(''));
    return isSecond ? onSecondAxes(whole) : whole;
  };
  return [false, true]
    .flatMap((isSecond) => [
      part(isSecond, ['area'], (areas) => `<c:areaChart>${group(grouping, areas)}${axes}</c:areaChart>`),
      part(isSecond, ['bars'], (bars) => barChart(bars, grouping, axes)),
      part(isSecond, ['line', 'points'], (others) => frame.replace(/<c:varyColors [^>]*\/>/, `$&${others}`)),
    ])
    .join('');
}

function group(grouping: string, series: string): string {
  return `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}`;
}

function barChart(bars: string, grouping: ChartFinish['grouping'], axes: string): string {
  const isStacked = grouping !== 'standard';
  const beside = isStacked ? '<c:gapWidth val="100"/><c:overlap val="100"/>' : '<c:gapWidth val="100"/>';
  const inside = group(isStacked ? grouping : 'clustered', bars);
  return `<c:barChart><c:barDir val="col"/>${inside}${beside}${axes}</c:barChart>`;
}

function finished(series: string, { kind, opacity }: FinishedSeries): string {
  if (kind === 'points') return withoutLine(series);
  if (kind === 'line') return series;
  return kind === 'area' ? asFilled(series).replace(/<a:srgbClr val="(\w+)"\/>/, alpha(opacity)) : asFilled(series);
}

function alpha(opacity: number): string {
  return `<a:srgbClr val="$1"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`;
}

/** A line's series without what only lines have; its line's colour is its filling, too. */
function asFilled(series: string): string {
  return series
    .replace(/<c:marker>.*?<\/c:marker>/s, '')
    .replace(/<c:smooth [^>]*\/>/, '')
    .replace(/(<c:spPr>.*?)<a:ln[ >].*?<\/a:ln>/s, '$1');
}

function withoutLine(series: string): string {
  const bare = series.replace(/(<c:spPr>.*?)<a:ln(?: [^>]*)?(?:\/>|>.*?<\/a:ln>)(?=.*?<\/c:spPr>)/s, '$1');
  return bare.replace('</c:spPr>', '<a:ln><a:noFill/></a:ln></c:spPr>');
}
