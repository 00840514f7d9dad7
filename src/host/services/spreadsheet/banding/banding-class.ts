import type { Execution } from '../../../execution/execution.ts';
import type { BandColors, Banding } from '../../../workbook/banding.ts';
import { type Color, parseColor } from '../../../workbook/color.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { local, write } from '../../method.ts';
import { type EnumValue, Handle, type Method, type ServiceClass, ServiceException } from '../../service.ts';
import { changeAttached } from '../attached-change.ts';
import { colorHandleOrNull, colorOf, colorText } from '../color/color-classes.ts';
import { rangeHandle, storedRange } from '../range/range-handle.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';
import { bandingTheme } from './banding-themes.ts';

type Bands = Banding['bands'];
type Band = keyof BandColors;
type Names = `${'get' | 'set'}${'Header' | 'First' | 'Second' | 'Footer'}${'Row' | 'Column'}Color${'' | 'Object'}`;
type BandingType = GoogleAppsScript.Spreadsheet.Banding & { [Name in Names]: unknown };

export function bandingHandle(banding: Banding): Handle<Banding> {
  return new Handle('SpreadsheetApp.Banding', banding);
}

/** `applyRowBanding` and `applyColumnBanding`: in light grey, with a header and without a footer, unless told otherwise. */
export function applyBanding(bands: Bands): Method<GridRange> {
  return write(
    ['', 'SpreadsheetApp.BandingTheme', 'SpreadsheetApp.BandingTheme,Boolean,Boolean'],
    (range: GridRange, [theme, header = true, footer = false]: [EnumValue?, boolean?, boolean?], execution) => {
      const colors = bandingTheme(theme?.name ?? 'LIGHT_GREY', header, footer);
      return place(execution, { ranges: [{ ...range }], bands, colors });
    },
  );
}

function place(execution: Execution, banding: Banding): Handle<Banding> {
  const tab = tabWithId(execution, tabIdOf(banding));
  changeAttached(execution, tab.id, () => tab.bandings.push(banding));
  return bandingHandle(banding);
}

function tabIdOf({ ranges: [range] }: Banding): number {
  return range?.tabId ?? -1;
}

/** The four methods of one band's colour, as a text and as an object; a banding of rows has no column colours. */
function bandColor(title: string, bands: Bands) {
  const band = title.toLowerCase() as Band;
  const line = bands === 'rows' ? 'Row' : 'Column';
  const get = (banding: Banding) => (banding.bands === bands ? banding.colors[band] : null);
  const set = (banding: Banding, color: Color | null | undefined, execution: Execution) => {
    if (color === null && (band === 'first' || band === 'second')) {
      throw new ServiceException(`${title} ${line.toLowerCase()} color should not be null.`);
    }
    changeAttached(execution, tabIdOf(banding), () => {
      if (banding.bands === bands && color !== undefined) Object.assign(banding.colors, { [band]: color });
    });
    return bandingHandle(banding);
  };
  return {
    [`get${title}${line}Color`]: local([''], (banding: Banding) => colorText(get(banding))),
    [`get${title}${line}ColorObject`]: local([''], (banding: Banding) => colorHandleOrNull(get(banding))),
    [`set${title}${line}Color`]: write(['String?'], (banding: Banding, [css]: [string | null], execution) =>
      set(banding, css === null ? null : parseColor(css), execution),
    ),
    [`set${title}${line}ColorObject`]: write(
      ['SpreadsheetApp.Color?'],
      (banding: Banding, [color]: [Handle<Color> | null], execution) =>
        set(banding, color && colorOf(color), execution),
    ),
  };
}

const colorMethods = Object.assign(
  {},
  ...(['rows', 'columns'] as const).flatMap((bands) =>
    ['Header', 'First', 'Second', 'Footer'].map((title) => bandColor(title, bands)),
  ),
) as Record<Names, Method<Banding>>;

/** Alternating colours over a range. */
export const bandingClass: ServiceClass<Banding, BandingType> = {
  name: 'SpreadsheetApp.Banding',
  methods: {
    ...colorMethods,
    copyTo: write(['SpreadsheetApp.Range'], ({ bands, colors }, [range]: [Handle<GridRange>], execution) =>
      place(execution, { ranges: [storedRange(range)], bands, colors: { ...colors } }),
    ),
    getRange: local([''], ({ ranges }) => ranges.map(rangeHandle)[0]),
    remove: write([''], (banding, _, execution) => {
      const tab = tabWithId(execution, tabIdOf(banding));
      changeAttached(execution, tab.id, () => {
        tab.bandings = tab.bandings.filter((other) => other !== banding);
      });
    }),
    setRange: write(['SpreadsheetApp.Range'], (banding, [range]: [Handle<GridRange>], execution) => {
      changeAttached(execution, tabIdOf(banding), () => {
        banding.ranges = [storedRange(range)];
      });
      return bandingHandle(banding);
    }),
  },
};
