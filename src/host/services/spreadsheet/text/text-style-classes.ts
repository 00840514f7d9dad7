import { parseColor } from '../../../workbook/color.ts';
import type { TextStyle } from '../../../workbook/text-style.ts';
import { local } from '../../method.ts';
import { Handle, type Method, type ServiceClass } from '../../service.ts';
import { type ColorArgument, colorHandleOrNull, colorOf, colorText } from '../color/color-classes.ts';

interface TextStyleBuilder {
  style: TextStyle;
}

export function textStyleHandle(style: TextStyle): Handle<TextStyle> {
  return new Handle('SpreadsheetApp.TextStyle', style);
}

export function newTextStyleBuilder(style: TextStyle = {}): Handle<TextStyleBuilder> {
  return new Handle('SpreadsheetApp.TextStyleBuilder', { style });
}

function set(builder: TextStyleBuilder, change: TextStyle): Handle<TextStyleBuilder> {
  builder.style = { ...builder.style, ...change };
  return new Handle('SpreadsheetApp.TextStyleBuilder', builder);
}

function setter(type: string, name: keyof TextStyle): Method<TextStyleBuilder> {
  return local([type], (builder: TextStyleBuilder, [value]: [unknown]) => set(builder, { [name]: value }));
}

const textStyleClass: ServiceClass<TextStyle, GoogleAppsScript.Spreadsheet.TextStyle> = {
  name: 'SpreadsheetApp.TextStyle',
  methods: {
    copy: local([''], newTextStyleBuilder),
    getFontFamily: local([''], ({ fontFamily }) => fontFamily ?? null),
    getFontSize: local([''], ({ fontSize }) => fontSize ?? null),
    getForegroundColor: local([''], ({ color }) => colorText(color)),
    getForegroundColorObject: local([''], ({ color }) => colorHandleOrNull(color)),
    isBold: local([''], ({ bold }) => bold ?? null),
    isItalic: local([''], ({ italic }) => italic ?? null),
    isStrikethrough: local([''], ({ strikethrough }) => strikethrough ?? null),
    isUnderline: local([''], ({ underline }) => underline ?? null),
  },
};

const textStyleBuilderClass: ServiceClass<TextStyleBuilder, GoogleAppsScript.Spreadsheet.TextStyleBuilder> = {
  name: 'SpreadsheetApp.TextStyleBuilder',
  methods: {
    build: local([''], ({ style }) => textStyleHandle(style)),
    setBold: setter('Boolean', 'bold'),
    setItalic: setter('Boolean', 'italic'),
    setStrikethrough: setter('Boolean', 'strikethrough'),
    setUnderline: setter('Boolean', 'underline'),
    setFontFamily: setter('String', 'fontFamily'),
    setFontSize: setter('number', 'fontSize'),
    setForegroundColor: local(['String'], (builder, [css]: [string]) => {
      const color = parseColor(css);
      return set(builder, color ? { color } : {});
    }),
    setForegroundColorObject: local(
      ['SpreadsheetApp.Color', 'SpreadsheetApp.ColorBuilder'],
      (builder, [handle]: [ColorArgument]) => {
        const color = colorOf(handle);
        return set(builder, color ? { color } : {});
      },
    ),
  },
};

/** How text looks: the style and its builder. */
export const textStyleClasses = [textStyleClass, textStyleBuilderClass];
