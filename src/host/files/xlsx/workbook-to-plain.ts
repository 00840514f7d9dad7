import { chartSize } from '../../workbook/chart-look.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { FileProblem } from '../file-problem.ts';
import { pictureForFile } from './chart-out.ts';
import { conditionalFormatForFile } from './conditional-format.ts';
import { withinCell } from './drawing-anchor.ts';
import { excelColumns, excelRows, referenceForFile, type SaveContext } from './file-context.ts';
import { imagesForFile } from './image-out.ts';
import { keepState } from './kept-state.ts';
import { leftoversOf } from './leftovers.ts';
import { neededHeights } from './needed-heights.ts';
import { originalOf } from './original-chart.ts';
import { deepestOutline } from './outline.ts';
import { pageBreaks } from './page-breaks.ts';
import { isPrintedOtherwise, pageSetupForFile } from './page-setup.ts';
import type { PlainTab, PlainWorkbook } from './plain-workbook.ts';
import { fitsStanding } from './printed-size.ts';
import { TabNames } from './tab-names.ts';
import { sheetForFile } from './tab-out.ts';
import { validationForFile } from './validation.ts';

/** What `tabToPlain` needs to know, as long as no tab comes, goes, moves or is renamed. */
export function saveContext(workbook: Workbook): SaveContext {
  return { workbook, names: new TabNames(workbook) };
}

/**
 * All of a tab that an Excel file has a place for. It shares nothing with the tab that changes with it.
 *
 * @throws FileProblem `too-wide`.
 */
export function tabToPlain(tab: Tab, context: SaveContext): PlainTab {
  if (tab.lastRow > excelRows || tab.lastColumn > excelColumns) throw new FileProblem('too-wide');
  const drawn = tab.charts.flatMap((chart) => {
    const picture = pictureForFile(chart, tab, context);
    return picture ? [{ chart, ...picture, original: originalOf(chart, context.workbook) }] : [];
  });
  const heights = neededHeights(tab);
  return {
    contents: {
      ...leftoversOf(tab),
      ...sheetForFile(tab, context),
      pageSetup: pageSetupForFile(tab, heights),
      // The library counts from 0, and names the row before the break.
      ...(!isPrintedOtherwise(tab) &&
        !fitsStanding(tab, heights) && { rowBreaks: pageBreaks(tab, heights).map((row) => row - 2) }),
      images: [...imagesForFile(tab), ...(leftoversOf(tab).images ?? [])],
      charts: drawn.map(({ drawing }) => drawing),
    },
    charts: drawn.map(({ chart, finish, original }) => ({
      place: { position: withinCell(chart.position, tab), ...chartSize(chart) },
      original,
      finish,
    })),
    images: tab.images.map(({ position, width, height }) => ({ position: withinCell(position, tab), width, height })),
    groups: { rows: deepestOutline(tab.rowTracks), columns: deepestOutline(tab.columnTracks) },
    neededHeights: heights,
    kept: {
      drawn: drawn.map(({ chart }) => chart.id),
      foreign: drawn.filter(({ original }) => original !== undefined).map(({ chart }) => chart.id),
      validations: tab.validations.filter((rule) => !validationForFile(rule, tab, context)),
      conditionalFormats: tab.conditionalFormats.filter((rule) => !conditionalFormatForFile(rule, 1, tab, context)),
    },
  };
}

/** The workbook whose tabs, in their order, are these. */
export function workbookToPlain(context: SaveContext, tabs: readonly PlainTab[]): PlainWorkbook {
  const { workbook } = context;
  const visible = workbook.tabs.findIndex(({ hidden }) => !hidden);
  return {
    tabs,
    namedRanges: namesForFile(context),
    activeSheet: Math.max(0, visible),
    title: workbook.name,
    custom: keepState(
      context,
      workbook.tabs.flatMap((tab, index) => {
        const kept = tabs[index]?.kept;
        return kept ? [{ ...kept, tab }] : [];
      }),
    ),
  };
}

function namesForFile(context: SaveContext): { name: string; range: string }[] {
  return context.workbook.namedRanges.flatMap(({ name, ranges: [range] }) => {
    const reference = range && referenceForFile(range, context);
    return reference === undefined ? [] : [{ name, range: reference }];
  });
}
