import { isDatePattern, patternKind } from '../../../workbook/number-format.ts';

/** How the numbers along an axis read: times `factor`, between two texts. */
export interface AxisNumberFormat {
  readonly factor: number;
  readonly before: string;
  readonly after: string;
}

const plain: AxisNumberFormat = { factor: 1, before: '', after: '' };

/** What an axis takes over of a number format: percent signs, currencies and units. */
export function axisNumberFormat(pattern: string | undefined): AxisNumberFormat {
  if (pattern === undefined || pattern === 'decimal' || isDatePattern(pattern)) return plain;
  if (pattern === 'percent' || patternKind(pattern) === 'percent') return { factor: 100, before: '', after: '%' };
  const [section = ''] = pattern.split(';');
  const [, before = '', after = ''] = /^((?:"[^"]*"|\\.|\[[^\]]*\]|[^0#?"\\[])*)[0#?.,]+(.*)$/s.exec(section) ?? [];
  return { factor: 1, before: literalText(before), after: literalText(after) };
}

/** A number as the axis counts, without the dust of binary fractions. */
export function onAxis(number: number | null, { factor }: AxisNumberFormat): number | null {
  return number === null || factor === 1 ? number : Number((number * factor).toPrecision(12));
}

/** Texts in quotes, behind backslashes and in currency marks (`[$¥-411]`); codes that only move or colour things go. */
function literalText(part: string): string {
  const pieces = [...part.matchAll(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].|([$¥£€₩₹ ()+-])/g)];
  return pieces.map(([, quoted, escaped, currency, sign]) => quoted ?? escaped ?? currency ?? sign ?? '').join('');
}
