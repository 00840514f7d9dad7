import type { CellFormat } from '../../../workbook/cell-format.ts';
import { type CellValue, DateSerial } from '../../../workbook/cell-value.ts';
import { hexOf, parseColor, rgbColor } from '../../../workbook/color.ts';
import { write } from '../../method.ts';
import { type EnumValue, Handle } from '../../service.ts';
import { type ColorArgument, colorHandle, colorOf } from '../color/color-classes.ts';
import { textDirections, wrapStrategies } from '../enums.ts';
import { type CellReader, type ChangeOf, cellProperty } from './cell-property.ts';
import { edit, type RangeMethods } from './range-methods.ts';

function formatOf<Value>(of: (format: CellFormat) => Value) {
  return (...[tab, row, column]: Parameters<CellReader>) => of(tab.cellFormat(row, column));
}

/** A change to one of a few words, in any letter case; null goes back to an untouched cell's, other words are ignored. */
function choice(changes: Readonly<Record<string, ReturnType<ChangeOf>>>, reset: ReturnType<ChangeOf>): ChangeOf {
  return (word: string | null) => (word === null ? reset : (changes[word.toLowerCase()] ?? null));
}

/** A colour may be given as a text, and then be unreadable, or as an object. */
function colorProperty(name: 'background' | 'fontColor', untouched: string) {
  const color = formatOf((format) => format[name] ?? { rgb: untouched });
  return {
    text: (...cell: Parameters<CellReader>) => hexOf(color(...cell)),
    object: (...cell: Parameters<CellReader>) => colorHandle(color(...cell)),
    changeByText: ((css: string | null) => {
      const parsed = css === null ? undefined : parseColor(css);
      return css !== null && !parsed ? null : { [name]: parsed };
    }) as ChangeOf,
    changeByObject: ((handle: ColorArgument | null) => ({
      [name]: (handle && colorOf(handle)) ?? undefined,
    })) as ChangeOf,
  };
}

/** Where a cell without an alignment of its own puts what it holds. */
function generalAlignment(value: CellValue): string {
  if (value === null) return 'general';
  if (typeof value === 'string') return 'general-left';
  return typeof value === 'number' || value instanceof DateSerial ? 'general-right' : 'general-center';
}

const background = colorProperty('background', '#ffffff');
const fontColor = colorProperty('fontColor', '#000000');
const colorObject = ['SpreadsheetApp.Color?', 'SpreadsheetApp.ColorBuilder'];

/** How the cells look, one property at a time. */
export const formatMethods: RangeMethods = {
  ...cellProperty('Background', 'Backgrounds', ['String?'], background.text, background.changeByText),
  ...cellProperty('BackgroundColor', 'BackgroundColors', ['String?'], background.text, background.changeByText),
  ...cellProperty('BackgroundObject', 'BackgroundObjects', colorObject, background.object, background.changeByObject),
  ...cellProperty('FontColor', 'FontColors', ['String?'], fontColor.text, fontColor.changeByText),
  ...cellProperty('FontColorObject', 'FontColorObjects', colorObject, fontColor.object, fontColor.changeByObject),
  ...cellProperty(
    'FontFamily',
    'FontFamilies',
    ['String?'],
    formatOf((format) => format.fontFamily ?? 'Arial'),
    (fontFamily: string | null) => ({ fontFamily: fontFamily ?? undefined }),
  ),
  ...cellProperty(
    'FontSize',
    'FontSizes',
    ['number'],
    formatOf((format) => format.fontSize ?? 10),
    (fontSize: number) => ({ fontSize }),
  ),
  ...cellProperty(
    'FontWeight',
    'FontWeights',
    ['String?'],
    formatOf(({ bold }) => (bold ? 'bold' : 'normal')),
    choice({ bold: { bold: true }, normal: { bold: undefined } }, { bold: undefined }),
  ),
  ...cellProperty(
    'FontStyle',
    'FontStyles',
    ['String?'],
    formatOf(({ italic }) => (italic ? 'italic' : 'normal')),
    choice({ italic: { italic: true }, normal: { italic: undefined } }, { italic: undefined }),
  ),
  ...cellProperty(
    'FontLine',
    'FontLines',
    ['String?'],
    formatOf(({ underline, strikethrough }) => (underline ? 'underline' : strikethrough ? 'line-through' : 'none')),
    choice(
      {
        underline: { underline: true, strikethrough: undefined },
        'line-through': { underline: undefined, strikethrough: true },
        none: { underline: undefined, strikethrough: undefined },
      },
      { underline: undefined, strikethrough: undefined },
    ),
  ),
  ...cellProperty(
    'HorizontalAlignment',
    'HorizontalAlignments',
    ['String?'],
    (tab, row, column) => tab.cellFormat(row, column).horizontalAlignment ?? generalAlignment(tab.value(row, column)),
    choice(
      {
        left: { horizontalAlignment: 'left' },
        center: { horizontalAlignment: 'center' },
        right: { horizontalAlignment: 'right' },
        normal: { horizontalAlignment: undefined },
      },
      { horizontalAlignment: undefined },
    ),
  ),
  ...cellProperty(
    'VerticalAlignment',
    'VerticalAlignments',
    ['String?'],
    formatOf((format) => format.verticalAlignment ?? 'bottom'),
    choice(
      {
        top: { verticalAlignment: 'top' },
        middle: { verticalAlignment: 'middle' },
        bottom: { verticalAlignment: 'bottom' },
      },
      { verticalAlignment: undefined },
    ),
  ),
  ...cellProperty(
    'NumberFormat',
    'NumberFormats',
    ['String?'],
    (tab, row, column) => tab.numberFormat(row, column),
    (pattern: string | null) => ({
      numberFormat: pattern === null || pattern.toLowerCase() === 'general' ? undefined : pattern,
    }),
  ),
  ...cellProperty(
    'Wrap',
    'Wraps',
    ['Boolean'],
    // An untouched cell says that it wraps, though its text flows over.
    formatOf(({ wrap }) => wrap === undefined || wrap === 'wrap'),
    (wraps: boolean) => ({ wrap: wraps ? 'wrap' : 'overflow' }),
  ),
  ...cellProperty(
    'WrapStrategy',
    'WrapStrategies',
    ['SpreadsheetApp.WrapStrategy'],
    formatOf(({ wrap = 'overflow' }) => wrapStrategies[wrap.toUpperCase() as keyof typeof wrapStrategies]),
    (strategy: EnumValue) => ({ wrap: strategy.name.toLowerCase() as NonNullable<CellFormat['wrap']> }),
  ),
  ...cellProperty(
    'TextRotation',
    'TextRotations',
    ['number'],
    formatOf(({ rotation = 0 }) => new Handle('SpreadsheetApp.TextRotation', rotation)),
    (rotation: number) => ({ rotation }),
  ),
  ...cellProperty(
    'TextDirection',
    'TextDirections',
    ['SpreadsheetApp.TextDirection?'],
    formatOf(({ textDirection }) => {
      if (!textDirection) return null;
      return textDirection === 'left-to-right' ? textDirections.LEFT_TO_RIGHT : textDirections.RIGHT_TO_LEFT;
    }),
    (direction: EnumValue | null) => ({
      textDirection: direction
        ? direction === textDirections.LEFT_TO_RIGHT
          ? 'left-to-right'
          : 'right-to-left'
        : undefined,
    }),
  ),
  setBackgroundRGB: write(['number,number,number'], (range, [red, green, blue]: [number, number, number], execution) =>
    edit(range, execution, (tab) => tab.format(range, { background: rgbColor(red, green, blue) })),
  ),
  setShowHyperlink: write(['Boolean'], (range, [showsLink]: [boolean], execution) =>
    edit(range, execution, (tab) => tab.format(range, { showsLink })),
  ),
};
