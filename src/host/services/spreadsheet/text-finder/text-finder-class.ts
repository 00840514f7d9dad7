import type { Execution } from '../../../execution/execution.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { change, local, read } from '../../method.ts';
import { Handle, type Method, type ServiceClass } from '../../service.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';

/** A search in the making. */
export interface TextFinder {
  /** Where it looks, in order. */
  readonly ranges: readonly GridRange[];
  readonly text: string;
  ignoreDiacritics: boolean;
  matchCase: boolean;
  matchEntireCell: boolean;
  matchFormulaText: boolean;
  useRegularExpression: boolean;
  /** The match that was found last; null before the first. */
  current: GridRange | null;
}

type Switch = 'ignoreDiacritics' | 'matchCase' | 'matchEntireCell' | 'matchFormulaText' | 'useRegularExpression';

export function textFinder(ranges: readonly GridRange[], text: string): Handle<TextFinder> {
  return finderHandle({
    ranges,
    text,
    ignoreDiacritics: false,
    matchCase: false,
    matchEntireCell: false,
    matchFormulaText: false,
    useRegularExpression: false,
    current: null,
  });
}

function finderHandle(finder: TextFinder): Handle<TextFinder> {
  return new Handle('SpreadsheetApp.TextFinder', finder);
}

function switchMethod(name: Switch): Method<TextFinder> {
  return local(['Boolean'], (finder: TextFinder, [on]: [boolean]) => {
    finder[name] = on;
    return finderHandle(finder);
  });
}

function pattern(finder: TextFinder): RegExp {
  const { text, useRegularExpression, matchEntireCell, matchCase } = finder;
  const source = useRegularExpression ? text : folded(finder, text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
}

function folded({ ignoreDiacritics }: TextFinder, text: string): string {
  return ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : text;
}

/** What a search looks at in a cell: the formula, where it matches formulas and there is one, else what shows. */
function searchedText(finder: TextFinder, execution: Execution, { tabId, row, column }: GridRange): string {
  const tab = tabWithId(execution, tabId);
  const formula = finder.matchFormulaText ? tab.formula(row, column) : '';
  return formula || tab.displayText(row, column);
}

function matches(finder: TextFinder, execution: Execution): GridRange[] {
  const search = pattern(finder);
  return finder.ranges.flatMap((range) => {
    const tab = tabWithId(execution, range.tabId);
    const found: GridRange[] = [];
    // Found by going through the cells: once, not for each of them.
    const lastRow = Math.min(range.row + range.rows - 1, tab.lastRow);
    const lastColumn = Math.min(range.column + range.columns - 1, tab.lastColumn);
    for (let row = range.row; row <= lastRow; row++) {
      for (let column = range.column; column <= lastColumn; column++) {
        const cell = { tabId: range.tabId, row, column, rows: 1, columns: 1 };
        search.lastIndex = 0;
        if (search.test(folded(finder, searchedText(finder, execution, cell)))) found.push(cell);
      }
    }
    return found;
  });
}

/** The match behind, or before, the current one, round and round. */
function move(finder: TextFinder, execution: Execution, step: 1 | -1): Handle<GridRange> | null {
  const found = matches(finder, execution);
  const { current } = finder;
  const place = found.findIndex(
    (cell) => cell.tabId === current?.tabId && cell.row === current.row && cell.column === current.column,
  );
  const next = place === -1 ? found.at(step === 1 ? 0 : -1) : found[place + step];
  finder.current = next ?? null;
  return next ? rangeHandle(next) : null;
}

function replaceIn(finder: TextFinder, execution: Execution, cells: readonly GridRange[], by: string): number {
  const search = pattern(finder);
  let count = 0;
  for (const cell of cells) {
    const replaced = searchedText(finder, execution, cell).replace(search, () => {
      count += 1;
      return by;
    });
    tabWithId(execution, cell.tabId).enter(cell.row, cell.column, [[replaced]]);
  }
  return count;
}

/** Finding and replacing text. */
export const textFinderClass: ServiceClass<TextFinder, GoogleAppsScript.Spreadsheet.TextFinder> = {
  name: 'SpreadsheetApp.TextFinder',
  methods: {
    findAll: read([''], (finder, _, execution) => matches(finder, execution).map(rangeHandle)),
    findNext: read([''], (finder, _, execution) => move(finder, execution, 1)),
    findPrevious: read([''], (finder, _, execution) => move(finder, execution, -1)),
    getCurrentMatch: local([''], ({ current }) => current && rangeHandle(current)),
    ignoreDiacritics: switchMethod('ignoreDiacritics'),
    matchCase: switchMethod('matchCase'),
    matchEntireCell: switchMethod('matchEntireCell'),
    matchFormulaText: switchMethod('matchFormulaText'),
    replaceAllWith: change(['String'], (finder, [by]: [string], execution) =>
      replaceIn(finder, execution, matches(finder, execution), by),
    ),
    replaceWith: change(['String'], (finder, [by]: [string], execution) =>
      replaceIn(finder, execution, finder.current ? [finder.current] : [], by),
    ),
    useRegularExpression: switchMethod('useRegularExpression'),
  },
};
