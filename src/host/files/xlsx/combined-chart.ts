import type { SeriesKind } from './chart-out.ts';

/** Makes a chart part that draws all its series as lines draw some of them as bars or areas, on the same axes. */
export function combineChart(lineChart: string, kinds: readonly SeriesKind[]): string {
  const whole = /<c:lineChart>.*<\/c:lineChart>/s.exec(lineChart)?.[0];
  if (whole === undefined) return lineChart;
  const series = whole.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  const axes = (whole.match(/<c:axId [^>]*\/>/g) ?? []).join('');
  const of = (kind: SeriesKind) => series.filter((_, index) => (kinds[index] ?? 'line') === kind);
  const filled = (kind: SeriesKind) => of(kind).map(asFilled).join('');
  const areas =
    of('area').length > 0
      ? `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${filled('area')}${axes}</c:areaChart>`
      : '';
  const bars =
    of('bars').length > 0
      ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${filled('bars')}<c:gapWidth val="100"/>${axes}</c:barChart>`
      : '';
  const lines =
    of('line').length > 0
      ? series.reduce((chart, one) => (of('line').includes(one) ? chart : chart.replace(one, '')), whole)
      : '';
  return lineChart.replace(whole, () => `${areas}${bars}${lines}`);
}

/** A line's series without what only lines have, its line's colour as its filling. */
function asFilled(series: string): string {
  return series
    .replace(/<c:marker>.*?<\/c:marker>/s, '')
    .replace(/<c:smooth [^>]*\/>/, '')
    .replace(/<a:ln[ >].*?<\/a:ln>|<a:ln [^>]*\/>/s, '');
}
