import { hexOf } from '../../workbook/color.ts';
import type { ConditionalFormat, ConditionalStyle, GradientPoint } from '../../workbook/conditional-format.ts';
import type { Criteria } from '../../workbook/criteria.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import { colorFromFile } from './cell-style.ts';
import { areasForFile, areasFromFile, type OpenContext, type SaveContext } from './file-context.ts';
import { criteriaTypeOf } from './operators.ts';
import { type FileConditionalRule, type FileStyle, fileColor } from './package.ts';
import { ruleCriteria, ruleFormula } from './rule-formula.ts';

type ScalePoint = NonNullable<FileConditionalRule['colorScale']>['cfvo'][number];

const pointTypes: ReadonlyMap<GradientPoint['type'], ScalePoint['type']> = new Map([
  ['MIN', 'min'],
  ['MAX', 'max'],
  ['NUMBER', 'num'],
  ['PERCENT', 'percent'],
  ['PERCENTILE', 'percentile'],
]);

/** A rule as a file notes it, or undefined where Excel cannot ask that (a custom function). The first rule that holds decides, so it stops the others. */
export function conditionalFormatForFile(
  { ranges, condition }: ConditionalFormat,
  priority: number,
  tab: Tab,
  context: SaveContext,
): FileConditionalRule | undefined {
  const [first] = ranges;
  if (!first) return undefined;
  const range = areasForFile(ranges);
  if (!('criteria' in condition)) {
    const points = [condition.min, condition.mid, condition.max].filter((point) => point !== null);
    return {
      type: 'colorScale',
      priority,
      range,
      colorScale: {
        cfvo: points.map(scalePoint),
        colors: points.map(({ color }) => `FF${hexOf(color).slice(1).toUpperCase()}`),
      },
    };
  }
  const formula = ruleFormula(condition.criteria, first, tab, context);
  return formula === undefined
    ? undefined
    : { type: 'expression', priority, range, formula, stopIfTrue: true, style: styleForFile(condition.style) };
}

/** The rule that a file notes, or undefined where we have none like it (data bars, icons, top ten). */
export function conditionalFormatFromFile(
  rule: FileConditionalRule,
  tab: Tab,
  context: OpenContext,
): ConditionalFormat | undefined {
  const ranges = areasFromFile(rule.range, tab);
  const [first] = ranges;
  if (!first) return undefined;
  if (rule.colorScale) {
    const points = rule.colorScale.cfvo.map((point, index) => gradientPoint(point, rule.colorScale?.colors[index]));
    const [min, max] = [points[0], points.at(-1)];
    return min && max
      ? { ranges, condition: { min, mid: points.length > 2 ? (points[1] ?? null) : null, max } }
      : undefined;
  }
  const criteria = criteriaFromFile(rule, first, context);
  return criteria && { ranges, condition: { criteria, style: styleFromFile(rule.style ?? {}, context.theme) } };
}

function criteriaFromFile(rule: FileConditionalRule, first: GridRange, context: OpenContext): Criteria | undefined {
  const formulas = [rule.formula ?? []].flat();
  if (rule.type === 'cellIs') {
    const type = criteriaTypeOf('decimal', rule.operator);
    const texts = formulas.map((formula) => /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]);
    if (texts[0] !== undefined)
      return type === 'NUMBER_EQUAL_TO' ? { type: 'TEXT_EQUAL_TO', values: [texts[0]] } : undefined;
    return type === undefined
      ? undefined
      : { type, values: formulas.map((formula) => (Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula))) };
  }
  const [formula] = formulas;
  return formula === undefined ? undefined : ruleCriteria(formula, first, context);
}

function styleForFile({ background, fontColor, bold, italic, underline, strikethrough }: ConditionalStyle): FileStyle {
  const fill = background && fileColor(hexOf(background));
  return {
    ...(fill && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: fill, bgColor: fill } }),
    font: {
      ...(fontColor && { color: fileColor(hexOf(fontColor)) }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(strikethrough && { strikethrough }),
    },
  };
}

function styleFromFile({ fill, font = {} }: FileStyle, theme: readonly string[]): ConditionalStyle {
  const background = fill?.type === 'pattern' ? colorFromFile(fill.bgColor ?? fill.fgColor, theme) : undefined;
  const fontColor = colorFromFile(font.color, theme);
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
  };
}

function scalePoint({ type, value }: GradientPoint): ScalePoint {
  return { type: pointTypes.get(type) ?? 'min', ...(value !== '' && { value: value.replace(/^=/, '') }) };
}

function gradientPoint({ type, value }: ScalePoint, color = 'FFFFFFFF'): GradientPoint {
  const ours = [...pointTypes].find(([, fileType]) => fileType === type)?.[0] ?? 'MIN';
  return {
    type: ours,
    value: ours === 'MIN' || ours === 'MAX' ? '' : (value ?? ''),
    color: { rgb: `#${color.slice(-6).toLowerCase()}` },
  };
}
