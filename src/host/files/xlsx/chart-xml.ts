/** Which part of a combined chart a series belongs to; points are a scatter chart's series without a line. */
export type SeriesKind = 'line' | 'bars' | 'area' | 'points';

/**
 * Finishes the part of a chart whose series are all drawn as lines, which is all that the library offers: turns some of them into bars or
 * areas on the same axes, and takes the line away where points stand alone.
 */
export function finishChart(xml: string, kinds: readonly SeriesKind[]): string {
  const series = xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  const pointed = series.reduce(
    (part, one, index) => (kinds[index] === 'points' ? part.replace(one, () => withoutLine(one)) : part),
    xml,
  );
  const lines = /<c:lineChart>.*<\/c:lineChart>/s.exec(pointed)?.[0];
  return lines === undefined ? pointed : pointed.replace(lines, () => combined(lines, series, kinds));
}

function combined(lines: string, series: readonly string[], kinds: readonly SeriesKind[]): string {
  const axes = (lines.match(/<c:axId [^>]*\/>/g) ?? []).join('');
  const filled = (kind: SeriesKind) =>
    series
      .filter((_, index) => kinds[index] === kind)
      .map(asFilled)
      .join('');
  const [areas, bars] = [filled('area'), filled('bars')];
  const left = series.filter((_, index) => kinds[index] !== 'area' && kinds[index] !== 'bars');
  const rest = series.reduce((part, one) => (left.includes(one) ? part : part.replace(one, '')), lines);
  return [
    areas && `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${areas}${axes}</c:areaChart>`,
    bars &&
      `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars}<c:gapWidth val="100"/>${axes}</c:barChart>`,
    left.length > 0 ? rest : '',
  ].join('');
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
