import { type Color, parseColor, type ThemeColorType } from '../../../workbook/color.ts';
import { local } from '../../method.ts';
import { type EnumValue, Handle, type ServiceClass, ServiceException } from '../../service.ts';
import { colorTypes, themeColors } from '../enums.ts';

interface ColorBuilder {
  color: Color | null;
}

/** An argument that takes a `Color`, built or still in its builder. */
export type ColorArgument = Handle<Color | ColorBuilder>;

export function colorHandle(color: Color): Handle<Color> {
  return new Handle('SpreadsheetApp.Color', color);
}

/** The colour object of a colour that may be missing. */
export function colorHandleOrNull(color: Color | null | undefined): Handle<Color> | null {
  return color ? colorHandle(color) : null;
}

export function newColorBuilder(): Handle<ColorBuilder> {
  return new Handle('SpreadsheetApp.ColorBuilder', { color: null });
}

export function colorOf(handle: ColorArgument): Color | null {
  return 'color' in handle.self ? handle.self.color : handle.self;
}

function asRgb(color: Color | null): Handle<string> {
  if (!color || !('rgb' in color)) throw new ServiceException('Object is not of type RgbColor.');
  return new Handle('SpreadsheetApp.RgbColor', color.rgb);
}

function asTheme(color: Color | null): Handle<ThemeColorType> {
  if (!color || !('theme' in color)) throw new ServiceException('Object is not of type ThemeColor.');
  return new Handle('SpreadsheetApp.ThemeColor', color.theme);
}

function typeOf(color: Color | null): EnumValue {
  if (!color) return colorTypes.UNSUPPORTED;
  return 'rgb' in color ? colorTypes.RGB : colorTypes.THEME;
}

const colorClass: ServiceClass<Color, GoogleAppsScript.Spreadsheet.Color> = {
  name: 'SpreadsheetApp.Color',
  methods: {
    asRgbColor: local([''], asRgb),
    asThemeColor: local([''], asTheme),
    getColorType: local([''], typeOf),
  },
};

const colorBuilderClass: ServiceClass<ColorBuilder, GoogleAppsScript.Spreadsheet.ColorBuilder> = {
  name: 'SpreadsheetApp.ColorBuilder',
  methods: {
    asRgbColor: local([''], ({ color }) => asRgb(color)),
    asThemeColor: local([''], ({ color }) => asTheme(color)),
    getColorType: local([''], ({ color }) => typeOf(color)),
    setRgbColor: local(['String'], (builder, [css]: [string]) => {
      builder.color = parseColor(css) ?? builder.color;
      return new Handle('SpreadsheetApp.ColorBuilder', builder);
    }),
    setThemeColor: local(['SpreadsheetApp.ThemeColorType'], (builder, [type]: [EnumValue]) => {
      builder.color = { theme: type.name as ThemeColorType };
      return new Handle('SpreadsheetApp.ColorBuilder', builder);
    }),
    build: local([''], ({ color }) => colorHandle(color ?? { theme: 'UNSUPPORTED' })),
  },
};

const rgbColorClass: ServiceClass<string, GoogleAppsScript.Base.RgbColor> = {
  name: 'SpreadsheetApp.RgbColor',
  methods: {
    asHexString: local([''], (hex) => hex),
    getRed: local([''], (hex) => Number.parseInt(hex.slice(1, 3), 16)),
    getGreen: local([''], (hex) => Number.parseInt(hex.slice(3, 5), 16)),
    getBlue: local([''], (hex) => Number.parseInt(hex.slice(5, 7), 16)),
    getColorType: local([''], () => colorTypes.RGB),
  },
};

const themeColorClass: ServiceClass<ThemeColorType, GoogleAppsScript.Spreadsheet.ThemeColor> = {
  name: 'SpreadsheetApp.ThemeColor',
  methods: {
    getColorType: local([''], () => colorTypes.THEME),
    getThemeColorType: local([''], (type) => themeColors[type]),
  },
};

/** Colours as objects: a fixed colour or a place in the theme. */
export const colorClasses = [colorClass, colorBuilderClass, rgbColorClass, themeColorClass];

/** What the older, textual getters say: `#rrggbb`, or the theme colour's name. */
export function colorText(color: Color | null | undefined): string | null {
  if (!color) return null;
  return 'rgb' in color ? color.rgb : color.theme;
}
