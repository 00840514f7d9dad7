import type { Requests, Summary } from '../../protocol/requests.ts';
import type { Area } from '../../workbook/area.ts';
import { DateSerial } from '../../workbook/cell-value.ts';
import { dataEdge } from '../../workbook/data-edge.ts';
import { localeOf } from '../../workbook/locale.ts';
import { automaticFormat, displayText } from '../../workbook/number-format.ts';
import type { Tab } from '../../workbook/tab.ts';
import { validationAt } from '../../workbook/validation-places.ts';
import { listChoices } from '../choices.ts';
import { filledParts, onGrid } from './places.ts';
import type { Handlers } from './request-context.ts';

/** Questions about cells that change nothing. */
export const findingRequests: Handlers<'summarise' | 'choices' | 'find' | 'locate' | 'edge'> = {
  summarise: ({ tabId, areas }, { workbook }) => {
    const tab = workbook.tab(tabId);
    return tab ? summarise(tab, onGrid(tab, areas)) : null;
  },
  choices: ({ tabId, row, column }, { workbook }) => {
    const tab = workbook.tab(tabId);
    const rule = tab && validationAt(tab, row, column);
    return { choices: rule ? listChoices(rule.criteria, workbook) : [] };
  },
  find: (given, { workbook }) => {
    const tab = workbook.tab(given.tabId);
    return { found: tab ? find(tab, given) : null };
  },
  locate: ({ name }, { workbook }) => {
    const [range] = workbook.namedRange(name)?.ranges ?? [];
    if (!range) return { place: null };
    const { tabId, row, column, rows, columns } = range;
    return { place: { tabId, area: { row, column, rows, columns } } };
  },
  edge: ({ tabId, row, column, down, right }, { workbook }) => {
    const tab = workbook.tab(tabId);
    return tab ? dataEdge(tab, { row, column }, Math.sign(down), Math.sign(right)) : { row, column };
  },
};

function summarise(tab: Tab, areas: readonly Area[]): Summary | null {
  const isOneCell = areas.length === 1 && areas[0]?.rows === 1 && areas[0].columns === 1;
  const filled = filledParts(tab, areas);
  const values = isOneCell ? [] : filled.flatMap((area) => tab.values(area).flat()).filter((value) => value !== null);
  if (values.length === 0) return null;
  const numbers = values
    .map((value) => (value instanceof DateSerial ? value.serial : value))
    .filter((value) => typeof value === 'number');
  const pattern = patternOfFirstNumber(tab, filled);
  const shown = (number: number) =>
    numbers.length > 0 ? displayText(number, pattern, localeOf(tab.workbook.locale)) : '';
  const sum = numbers.reduce((total, number) => total + number, 0);
  return {
    count: values.length,
    numbers: numbers.length,
    sum: shown(sum),
    average: shown(sum / numbers.length),
    minimum: shown(numbers.reduce((least, number) => Math.min(least, number), Infinity)),
    maximum: shown(numbers.reduce((greatest, number) => Math.max(greatest, number), -Infinity)),
  };
}

function patternOfFirstNumber(tab: Tab, areas: readonly Area[]): string {
  for (const { row, column, rows, columns } of areas) {
    for (let at = 0; at < rows * columns; at++) {
      const place = [row + Math.floor(at / columns), column + (at % columns)] as const;
      const value = tab.value(...place);
      if (typeof value === 'number' || value instanceof DateSerial) return tab.numberFormat(...place);
    }
  }
  return automaticFormat;
}

/** Row by row from the cell on, and from the start again; the cell itself comes last. */
function find(tab: Tab, { row, column, text, backwards }: Requests['find'][0]): { row: number; column: number } | null {
  const sought = text.toLowerCase();
  const [rows, columns] = [tab.lastRow, tab.lastColumn];
  const cells = rows * columns;
  const start = (row - 1) * columns + Math.min(column, columns + 1) - 1;
  for (let step = 1; step <= cells; step++) {
    const at = (((start + (backwards ? -step : step)) % cells) + cells) % cells;
    const place = { row: Math.floor(at / columns) + 1, column: (at % columns) + 1 };
    if (tab.displayText(place.row, place.column).toLowerCase().includes(sought)) return place;
  }
  return null;
}
