import type { Edited, Requests } from '../../protocol/requests.ts';
import { type Area, contains, eachCell, intersection, intersects } from '../../workbook/area.ts';
import { isTooLong, mostCells, mostColumns } from '../../workbook/limits.ts';
import { breakApart } from '../../workbook/merging.ts';
import { moveCells, paste, pasteParts } from '../../workbook/paste.ts';
import type { Tab } from '../../workbook/tab.ts';
import { type CopiedCell, copiedHtml } from '../clipboard/copied-html.ts';
import { copiedText } from '../clipboard/copied-text.ts';
import { pasteTable } from '../clipboard/paste-table.ts';
import { pastedTable } from '../clipboard/pasted-table.ts';
import { cellView } from '../views/cell-view.ts';
import { enter } from './edit.ts';
import { onGrid, onTab } from './places.ts';
import type { Handlers, RequestContext } from './request-context.ts';

type Pasted = Edited & { readonly pasted?: Area };

/** So many cells are copied with their looks; more of them as texts alone, which takes a tenth of the time. */
const mostStyledCells = 20_000;

/** Copying cells, and pasting what was copied here or elsewhere. */
export const clipboardRequests: Handlers<'copy' | 'paste'> = {
  copy: ({ tabId, area }, { document, workbook }) => {
    const tab = workbook.tab(tabId);
    const filled = tab && copiedArea(tab, area);
    if (!tab || !filled) return { text: '', html: '' };
    const isStyled = filled.rows * filled.columns <= mostStyledCells;
    const viewOf = (row: number, column: number) =>
      isStyled ? cellView(tab, row, column, document.drawing) : { text: tab.displayText(row, column) };
    const cells = eachCell(filled, (row, column): CopiedCell | null => {
      const merge = tab.merges.find((candidate) => contains(candidate, { row, column, rows: 1, columns: 1 }));
      if (merge && (merge.row !== row || merge.column !== column)) return null;
      return {
        view: viewOf(row, column),
        rows: merge?.rows ?? 1,
        columns: merge?.columns ?? 1,
      };
    });
    return { text: copiedText(tab.displayTexts(filled)), html: copiedHtml(cells) };
  },
  paste: (given, context) =>
    onTab(context, given.tabId, (tab) => {
      const [target] = onGrid(tab, [given.area]);
      if (!target) return { problem: context.words.outsideGrid };
      const source = given.from && context.workbook.tab(given.from.tabId);
      return given.from && source
        ? pasteFrom(context, source, given.from, tab, target, given.valuesOnly === true)
        : pasteElsewhere(context, given, tab, target);
    }),
};

/** Without the blank rows and columns behind all that is filled. */
function copiedArea(tab: Tab, area: Area): Area | undefined {
  const [onTheGrid] = onGrid(tab, [area]);
  const filled = { row: 1, column: 1, rows: Math.max(1, tab.lastRow), columns: Math.max(1, tab.lastColumn) };
  return onTheGrid && (intersection(onTheGrid, filled) ?? { ...onTheGrid, rows: 1, columns: 1 });
}

function pasteElsewhere(
  context: RequestContext,
  { text, html, valuesOnly }: Requests['paste'][0],
  tab: Tab,
  target: Area,
): Pasted {
  const table = pastedTable(text, valuesOnly ? '' : html);
  const size = { rows: table.length, columns: table[0]?.length ?? 0 };
  if (size.rows === 0 || size.columns === 0) return { problem: context.words.nothingToPaste };
  if (table.some((row) => row.some((cell) => isTooLong(cell?.text)))) return { problem: context.words.textTooLong };
  const area = repeatedArea(tab, target, size);
  const problem = obstacle(context, tab, area);
  if (problem) return { problem };
  const result = enter(context, tab, [area], () => {
    makeRoom(tab, area);
    pasteTable(tab, area, table);
    context.workbook.changed({ ranges: [], tabs: [tab.id] });
  });
  return result.problem === undefined ? { pasted: area } : result;
}

function pasteFrom(
  context: RequestContext,
  source: Tab,
  from: NonNullable<Requests['paste'][0]['from']>,
  tab: Tab,
  target: Area,
  valuesOnly: boolean,
): Pasted {
  const [taken] = onGrid(source, [from.area]);
  if (!taken) return { problem: context.words.outsideGrid };
  const size = { rows: taken.rows, columns: taken.columns };
  const area = from.cut ? { ...target, ...size } : repeatedArea(tab, target, size);
  const problem = obstacle(context, tab, area) ?? (from.cut ? obstacle(context, source, taken) : null);
  if (problem) return { problem };
  const merges = source.merges.filter((merge) => contains(taken, merge));
  context.document.history.step(() => {
    context.host.edit(tab, area, () => {
      context.workbook.batch(() => {
        if (from.cut) breakApart(source, taken);
        makeRoom(tab, area);
        if (from.cut) moveCells({ tab: source, area: taken }, tab, area.row, area.column);
        else pasteCopies(source, taken, tab, area, valuesOnly);
        if (!valuesOnly) putMerges(merges, taken, tab, area);
        context.workbook.changed({ ranges: [], tabs: [tab.id, source.id] });
      });
      return true;
    });
  });
  return { pasted: area };
}

function pasteCopies(source: Tab, taken: Area, tab: Tab, area: Area, valuesOnly: boolean): void {
  const parts = valuesOnly ? pasteParts.PASTE_VALUES : pasteParts.PASTE_NORMAL;
  paste({ from: { tab: source, area: taken }, to: { tab, area }, parts, transposed: false });
}

/** The merges of the copied cells, once for each time that they were pasted. */
function putMerges(merges: readonly Area[], taken: Area, tab: Tab, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row += taken.rows) {
    for (let column = area.column; column < area.column + area.columns; column += taken.columns) {
      for (const merge of merges) {
        tab.merges.push({ ...merge, row: merge.row - taken.row + row, column: merge.column - taken.column + column });
      }
    }
  }
}

/** What is pasted fills a selection that is a multiple of it, and else stands once in its corner. A merged cell counts as one. */
function repeatedArea(tab: Tab, target: Area, { rows, columns }: { rows: number; columns: number }): Area {
  const { row, column } = target;
  const isOneMerge = tab.merges.some((merge) => contains(merge, target));
  if (isOneMerge) return { row, column, rows, columns };
  return {
    row,
    column,
    rows: target.rows % rows === 0 ? target.rows : rows,
    columns: target.columns % columns === 0 ? target.columns : columns,
  };
}

/** Why nothing can be put into an area that may reach beyond the grid. */
function obstacle({ words, workbook }: RequestContext, tab: Tab, area: Area): string | null {
  const rows = Math.max(tab.rows, area.row + area.rows - 1);
  const columns = Math.max(tab.columns, area.column + area.columns - 1);
  const others = workbook.tabs.reduce((sum, other) => (other === tab ? sum : sum + other.rows * other.columns), 0);
  if (columns > mostColumns) return words.tooManyColumns;
  if (others + rows * columns > mostCells) return words.tooManyCells;
  const isCut = tab.merges.some((merge) => intersects(merge, area) && !contains(area, merge));
  return isCut && (area.rows > 1 || area.columns > 1) ? words.mergesInTheWay : null;
}

function makeRoom(tab: Tab, area: Area): void {
  tab.growTo(area.row + area.rows - 1, area.column + area.columns - 1);
  breakApart(tab, area);
}
