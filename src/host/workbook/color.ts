import { cssColorNames } from './css-color-names.ts';

export const themeColorTypes = [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
] as const;

export type ThemeColorType = (typeof themeColorTypes)[number];

/** A colour is either fixed (`#rrggbb`, lower case) or a place in the theme. */
export type Color = { readonly rgb: string } | { readonly theme: ThemeColorType };

const standardTheme: Readonly<Record<ThemeColorType, string>> = {
  UNSUPPORTED: '#000000',
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** The colour that a CSS text names (`#RGB`, `#RRGGBB`, `lightcoral`, `rgb(1, 2, 3)`), or undefined where it names none. */
export function parseColor(css: string): Color | undefined {
  const text = css.trim().toLowerCase();
  const named = Object.hasOwn(cssColorNames, text) ? cssColorNames[text] : undefined;
  if (named !== undefined) return { rgb: named };
  if (/^#[0-9a-f]{6}$/.test(text)) return { rgb: text };
  if (/^#[0-9a-f]{3}$/.test(text)) return { rgb: text.replace(/[0-9a-f]/g, '$&$&') };
  const parts = /^rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)$/.exec(text);
  return parts ? rgbColor(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The colour of three parts, each held to 0…255. */
export function rgbColor(red: number, green: number, blue: number): Color {
  const parts = [red, green, blue].map((part) => Math.max(0, Math.min(255, Math.round(part))));
  return { rgb: `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}` };
}

/** The colour as `#rrggbb`; a theme colour as the standard theme shows it. */
export function hexOf(color: Color): string {
  return 'rgb' in color ? color.rgb : standardTheme[color.theme];
}
