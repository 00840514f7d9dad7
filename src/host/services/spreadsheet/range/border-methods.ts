import { drawBorders, type Side } from '../../../workbook/borders.ts';
import type { BorderLine } from '../../../workbook/cell-format.ts';
import { parseColor } from '../../../workbook/color.ts';
import { write } from '../../method.ts';
import type { EnumValue } from '../../service.ts';
import { edit, type RangeMethods } from './range-methods.ts';

type BorderArguments = [Side, Side, Side, Side, Side, Side, (string | null)?, (EnumValue | null)?];

/** The lines around and between the cells. */
export const borderMethods: RangeMethods = {
  setBorder: write(
    [
      'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?',
      'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,String?,SpreadsheetApp.BorderStyle?',
    ],
    (range, [top, left, bottom, right, vertical, horizontal, color, style]: BorderArguments, execution) => {
      const line: BorderLine = {
        color: parseColor(color ?? 'black') ?? { rgb: '#000000' },
        style: (style?.name ?? 'SOLID').toLowerCase().replace('_', '-') as BorderLine['style'],
      };
      return edit(range, execution, (tab) =>
        drawBorders(tab, range, { top, left, bottom, right, vertical, horizontal }, line),
      );
    },
  ),
};
