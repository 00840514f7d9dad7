import type { BorderLine, CellFormat } from '../../workbook/cell-format.ts';
import { type Color, hexOf } from '../../workbook/color.ts';
import { automaticFormat } from '../../workbook/number-format.ts';
import type { TextStyle } from '../../workbook/text-style.ts';
import { defaultStyle, type FileStyle, fileColor, hexOfFileColor } from './package.ts';

type FileBorderSide = NonNullable<NonNullable<FileStyle['border']>['top']>;

const borderStyles: ReadonlyMap<BorderLine['style'], FileBorderSide['style']> = new Map([
  ['dotted', 'dotted'],
  ['dashed', 'dashed'],
  ['solid', 'thin'],
  ['solid-medium', 'medium'],
  ['solid-thick', 'thick'],
  ['double', 'double'],
]);

const otherBorders = new Map<string, BorderLine['style']>([
  ...[...borderStyles].map(([style, fileStyle]) => [fileStyle, style] as const),
  ['hair', 'dotted'],
  ['mediumDashed', 'dashed'],
]);

/** How a file notes the look of a cell. `numberFormat` is the pattern that the cell shows its value by, if any. */
export function styleForFile(format: CellFormat, numberFormat: string | undefined): FileStyle {
  const { background, borders, horizontalAlignment, verticalAlignment, wrap, rotation } = format;
  const style: FileStyle = { font: fontForFile(format) };
  if (background) style.fill = { type: 'pattern', pattern: 'solid', fgColor: fileColor(hexOf(background)) };
  // By the automatic format Excel would show a lone point after whole numbers.
  if (numberFormat && numberFormat !== automaticFormat) style.numFmt = numberFormat;
  if (horizontalAlignment || verticalAlignment || wrap === 'wrap' || rotation) {
    style.alignment = {
      ...(horizontalAlignment && { horizontal: horizontalAlignment }),
      ...(verticalAlignment && { vertical: verticalAlignment === 'middle' ? 'center' : verticalAlignment }),
      ...(wrap === 'wrap' && { wrapText: true }),
      ...(rotation && { textRotation: rotation < 0 ? 90 - rotation : rotation }),
    };
  }
  if (borders) style.border = mapSides(borders, borderForFile);
  return style;
}

/** The same for part of a cell's text. */
export function textStyleForFile({ fontFamily, fontSize, color, ...style }: TextStyle): NonNullable<FileStyle['font']> {
  return fontForFile({
    ...style,
    ...(fontFamily && { fontFamily }),
    ...(fontSize && { fontSize }),
    ...(color && { fontColor: color }),
  });
}

/** What part of a cell's text looks like, where a file sets it apart. */
export function textStyleFromFile(font: NonNullable<FileStyle['font']>, theme: readonly string[]): TextStyle {
  const color = colorFromFile(font.color, theme);
  return {
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(color && { color }),
  };
}

/** The look that a file's style means, without what every untouched cell has. */
export function formatFromFile(
  style: FileStyle,
  theme: readonly string[],
  standardFont: { readonly name?: string; readonly size?: number },
): CellFormat {
  const { font = {}, fill, alignment = {}, border, numFmt } = style;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colorFromFile(fill.fgColor, theme) : undefined;
  const fontColor = colorFromFile(font.color, theme);
  const rotation = alignment.textRotation;
  return {
    ...(numFmt && numFmt !== 'General' && !isAutomaticDate(numFmt) && { numberFormat: plainPattern(numFmt) }),
    ...(background && { background }),
    ...(fontColor && hexOf(fontColor) !== '#000000' && { fontColor }),
    ...(font.name && font.name !== standardFont.name && { fontFamily: font.name }),
    ...(font.size && font.size !== standardFont.size && { fontSize: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(isSide(alignment.horizontal) && { horizontalAlignment: alignment.horizontal }),
    ...(alignment.vertical === 'top' && { verticalAlignment: 'top' as const }),
    ...(alignment.vertical === 'center' && { verticalAlignment: 'middle' as const }),
    ...(alignment.wrapText && { wrap: 'wrap' as const }),
    ...(rotation && rotation <= 180 && { rotation: rotation > 90 ? 90 - rotation : rotation }),
    ...(border && { borders: mapSides(border, (line) => borderFromFile(line, theme)) }),
  };
}

/** A colour of a file, or undefined for the automatic one. */
export function colorFromFile(
  color: Parameters<typeof hexOfFileColor>[0],
  theme: readonly string[],
): Color | undefined {
  const rgb = hexOfFileColor(color, theme);
  return rgb === undefined ? undefined : { rgb };
}

/** Excel's format no. 14, which shows a date as the reader's country does: nobody chose a pattern. */
function isAutomaticDate(numFmt: string): boolean {
  return numFmt === 'mm-dd-yy';
}

/** Other programs escape what needs no escape (`yyyy\\-mm\\-dd`) and add that texts are shown as they are (`;@`). */
function plainPattern(numFmt: string): string {
  return numFmt.replace(/\\([-/:., ])/g, '$1').replace(/;@$/, '');
}

function isSide(horizontal: string | undefined): horizontal is 'left' | 'center' | 'right' {
  return horizontal === 'left' || horizontal === 'center' || horizontal === 'right';
}

function fontForFile(format: CellFormat): NonNullable<FileStyle['font']> {
  const { fontFamily, fontSize, fontColor, bold, italic, underline, strikethrough } = format;
  return {
    ...defaultStyle.font,
    ...(fontFamily && { name: fontFamily }),
    ...(fontSize && { size: fontSize }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(fontColor && { color: fileColor(hexOf(fontColor)) }),
  };
}

function borderForFile({ color, style }: BorderLine): FileBorderSide {
  return { style: borderStyles.get(style) ?? 'thin', color: fileColor(hexOf(color)) };
}

function borderFromFile({ style, color }: FileBorderSide, theme: readonly string[]): BorderLine {
  return { style: otherBorders.get(style) ?? 'solid', color: colorFromFile(color, theme) ?? { rgb: '#000000' } };
}

function mapSides<From, To>(
  sides: { readonly [Side in 'top' | 'right' | 'bottom' | 'left']?: From },
  map: (side: From) => To,
): { [Side in 'top' | 'right' | 'bottom' | 'left']?: To } {
  return {
    ...(sides.top && { top: map(sides.top) }),
    ...(sides.right && { right: map(sides.right) }),
    ...(sides.bottom && { bottom: map(sides.bottom) }),
    ...(sides.left && { left: map(sides.left) }),
  };
}
