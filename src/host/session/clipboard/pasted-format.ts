import type { CellFormatChange } from '../../workbook/cell-format.ts';
import { parseColor } from '../../workbook/color.ts';

const formats: Readonly<Record<string, CellFormatChange>> = {
  th: { bold: true },
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
  strike: { strikethrough: true },
  del: { strikethrough: true },
};

/** What a tag says of how its cell looks. */
export function tagFormat(name: string): CellFormatChange {
  return Object.hasOwn(formats, name) ? (formats[name] ?? {}) : {};
}

/** What attributes say of how a cell looks. */
export function styleFormat(attributes: ReadonlyMap<string, string>): CellFormatChange {
  const style = new Map(
    (attributes.get('style') ?? '').split(';').map((declaration): [string, string] => {
      const [name = '', ...value] = declaration.split(':');
      return [name.trim().toLowerCase(), value.join(':').trim()];
    }),
  );
  const background = colorIn(style.get('background-color') ?? style.get('background') ?? attributes.get('bgcolor'));
  const fontColor = colorIn(style.get('color') ?? attributes.get('color'));
  const weight = style.get('font-weight') ?? '';
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const align = style.get('text-align') ?? attributes.get('align')?.toLowerCase();
  return {
    ...(background && background.rgb !== '#ffffff' && { background }),
    ...(fontColor && fontColor.rgb !== '#000000' && { fontColor }),
    ...((weight === 'bold' || Number(weight) >= 600) && { bold: true }),
    ...(style.get('font-style') === 'italic' && { italic: true }),
    ...(decoration.includes('underline') && { underline: true }),
    ...(decoration.includes('line-through') && { strikethrough: true }),
    ...((align === 'left' || align === 'center' || align === 'right') && { horizontalAlignment: align }),
  };
}

function colorIn(css: string | undefined): { readonly rgb: string } | undefined {
  const color = parseColor(css ?? '');
  return color && 'rgb' in color ? color : undefined;
}
