import type { BorderLine as BorderLineView, CellStyle } from '../../protocol/cell-view.ts';
import type { BorderLine, CellBorders, CellFormat } from '../../workbook/cell-format.ts';
import { type Color, hexOf } from '../../workbook/color.ts';
import type { ConditionalStyle } from '../../workbook/conditional-format.ts';
import type { TextStyle } from '../../workbook/text-style.ts';

/** What decides how a cell looks, the stronger first: each may be silent about anything. */
export interface CellLooks {
  readonly conditional: ConditionalStyle | null;
  /** Of a number, as its number format says. */
  readonly number: Color | undefined;
  /** Of the text itself, where all of it looks the same. */
  readonly text: TextStyle;
  readonly format: CellFormat;
  readonly banding: Color | undefined;
  readonly isLink: boolean;
}

const linkColor: Color = { rgb: '#1155cc' };

/** How a cell looks in the end; undefined where it looks as usual. */
export function cellStyle({ conditional, number, text, format, banding, isLink }: CellLooks): CellStyle | undefined {
  const color = conditional?.fontColor ?? number ?? text.color ?? format.fontColor ?? (isLink ? linkColor : undefined);
  const background = conditional?.background ?? format.background ?? banding;
  const says = (name: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
    conditional?.[name] ?? text[name] ?? format[name] ?? (isLink && name === 'underline');
  const fontSize = text.fontSize ?? format.fontSize;
  const fontFamily = text.fontFamily ?? format.fontFamily;
  const style: CellStyle = {
    ...(says('bold') && { bold: true }),
    ...(says('italic') && { italic: true }),
    ...(says('underline') && { underline: true }),
    ...(says('strikethrough') && { strikethrough: true }),
    ...(color && { color: hexOf(color) }),
    ...(background && { background: hexOf(background) }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontFamily !== undefined && { fontFamily }),
    ...(format.horizontalAlignment && { horizontal: format.horizontalAlignment }),
    ...(format.verticalAlignment && { vertical: format.verticalAlignment }),
    ...(format.wrap && format.wrap !== 'overflow' && { wrap: format.wrap }),
    ...(format.borders && { borders: bordersOf(format.borders) }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

const lines: Readonly<Record<BorderLine['style'], BorderLineView['line']>> = {
  solid: 'thin',
  'solid-medium': 'medium',
  'solid-thick': 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};

function bordersOf({ top, right, bottom, left }: CellBorders): NonNullable<CellStyle['borders']> {
  const view = (line: BorderLine): BorderLineView => ({ color: hexOf(line.color), line: lines[line.style] });
  return {
    ...(top && { top: view(top) }),
    ...(right && { right: view(right) }),
    ...(bottom && { bottom: view(bottom) }),
    ...(left && { left: view(left) }),
  };
}
