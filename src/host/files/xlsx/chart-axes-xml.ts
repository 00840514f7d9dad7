import type { DateStep } from '../../workbook/chart-dates.ts';

/** Labels at so many days, months or years from each other. */
export interface DateLabels {
  readonly step: DateStep;
  readonly period: number;
}

/** Numbers by which the library calls its axes, and those of a second pair. */
const secondIds: ReadonlyMap<string, string> = new Map([
  ['111111111', '333333333'],
  ['222222222', '444444444'],
]);

/** Grey lines across, and none along the numbers, as on the screen. */
export function lightAxes(xml: string): string {
  const grey = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln></c:spPr>';
  return xml
    .replaceAll('<c:majorGridlines/>', `<c:majorGridlines>${grey}</c:majorGridlines>`)
    .replace(/<c:valAx>.*?<\/c:valAx>/gs, (axis) =>
      axis.replace(/<c:txPr>|<c:crossAx /, '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>$&'),
    );
}

/** What is drawn between the first pair of axes, drawn between the second. */
export function onSecondAxes(part: string): string {
  return part.replace(
    /(<c:(?:axId|crossAx) val=")(\d+)/g,
    (_, tag: string, id: string) => tag + (secondIds.get(id) ?? id),
  );
}

/** A second axis of numbers to the right, with an axis of labels that nobody sees. */
export function withSecondAxes(xml: string): string {
  const axes = /<c:(?:cat|val)Ax>.*<\/c:(?:cat|val)Ax>/s.exec(xml)?.[0] ?? '';
  const second = onSecondAxes(axes)
    .replace(/<c:title>.*?<\/c:title>|<c:majorGridlines>.*?<\/c:majorGridlines>|<c:(?:min|max) [^>]*\/>/gs, '')
    .replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) => axis.replace('<c:delete val="0"/>', '<c:delete val="1"/>'))
    .replace(/<c:valAx>.*?<\/c:valAx>/s, (axis) =>
      axis
        .replace(/<c:axPos [^>]*\/>/, '<c:axPos val="r"/>')
        .replace(/<c:tickLblPos [^>]*\/>/, '<c:tickLblPos val="nextTo"/>')
        .replace(/<c:crosses [^>]*\/>/, '<c:crosses val="max"/>'),
    );
  return xml.replace(axes, () => axes + second);
}

/** Labels as days at their distances from each other. */
export function withDates(xml: string, { step, period }: DateLabels): string {
  const units =
    `<c:baseTimeUnit val="days"/><c:majorUnit val="${period}"/><c:majorTimeUnit val="${step}s"/>` +
    '<c:minorTimeUnit val="days"/>';
  return xml
    .replace(/<c:catAx>(.*?)<\/c:catAx>/gs, (_, axis: string) => {
      const bare = axis
        .replace(/<c:(?:lblAlgn|noMultiLvlLbl) [^>]*\/>/g, '')
        .replace(/<c:auto [^>]*\/>/, '<c:auto val="0"/>');
      return `<c:dateAx>${bare}${units}</c:dateAx>`;
    })
    .replace(/<c:cat><c:strRef>(.*?)<\/c:strRef><\/c:cat>/gs, '<c:cat><c:numRef>$1</c:numRef></c:cat>');
}
