import { refersToOtherTab } from '../../../engine/formula/tabs.ts';
import type { ConditionalFormat } from '../../../workbook/conditional-format.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { change, local, write } from '../../method.ts';
import { type EnumValue, type Handle, ServiceException } from '../../service.ts';
import { nextId } from '../attached-change.ts';
import { bandingHandle } from '../banding/banding-class.ts';
import { chartHandle, detached, type EmbeddedChart, newChartBuilder } from '../charts/chart-builder.ts';
import { ruleHandle } from '../conditional-format/conditional-format-rule.ts';
import { metadataFinder } from '../developer-metadata/metadata-finder.ts';
import {
  addMetadata,
  type MetadataArguments,
  metadataHandle,
  metadataSignatures,
  placeOfTab,
} from '../developer-metadata/metadata-handle.ts';
import { filterOf } from '../filter/filter-class.ts';
import { imagesOf, insertImage } from '../images/over-grid-image-handle.ts';
import { namedRangeHandle } from '../named-range/named-range-class.ts';
import { protectionsOf, protectTab } from '../protection/protection-handle.ts';
import { rangeNamed } from '../range/range-coordinates.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { rangeListHandle } from '../range/range-list-class.ts';
import { activeRange, currentCell, selectedRanges, selectRanges } from '../selection.ts';
import { selectionHandle, setActiveRangeList } from '../selection-class.ts';
import { unexpectedError } from '../unexpected-error.ts';
import { sheetHandle, tabWithId } from './sheet-handle.ts';
import { adjust, look, type SheetMethods, silent } from './sheet-methods.ts';

/** @throws ServiceException where a rule has ranges on, or a formula about, another tab than the one that is to have it. */
function checkRule(tab: Tab, { ranges, condition }: ConditionalFormat): void {
  const formulas = 'criteria' in condition ? condition.criteria.values : [];
  const isElsewhere =
    ranges.some(({ tabId }) => tabId !== tab.id) ||
    formulas.some(
      (formula) => typeof formula === 'string' && formula.startsWith('=') && refersToOtherTab(formula, tab.name),
    );
  if (isElsewhere) throw new ServiceException('Conditional format rule cannot reference a different sheet.');
}

/** The chart with the id of the one given. */
function chartPlace(tab: Tab, chart: EmbeddedChart, method: string): number {
  const place = tab.charts.findIndex(({ id }) => id === chart.id);
  if (place === -1) throw unexpectedError('SpreadsheetApp.Sheet', method);
  return place;
}

/** Selects and hands back what was selected. */
const select = write(
  ['SpreadsheetApp.Range', 'String'],
  (tabId: number, [target]: [Handle<GridRange> | string], execution) => {
    const range =
      typeof target === 'string' ? rangeNamed(execution.workbook, target, tabWithId(execution, tabId)) : target.self;
    selectRanges(execution, [range]);
    return rangeHandle(range);
  },
);

/** What a sheet has beside its cells: charts, images, rules, metadata, protections, names, the selection. */
export const attachmentMethods: SheetMethods = {
  addDeveloperMetadata: write(metadataSignatures, (tabId, args: MetadataArguments, execution) => {
    addMetadata(execution, placeOfTab(tabId), args);
    return sheetHandle(tabId);
  }),
  clearConditionalFormatRules: silent(
    adjust([''], (tab) => {
      tab.conditionalFormats = [];
    }),
  ),
  createDeveloperMetadataFinder: local([''], metadataFinder),
  getActiveCell: look([''], (tab, _, execution) => currentCell(execution, tab)),
  getActiveRange: look([''], (tab, _, execution) => activeRange(execution, tab)),
  getActiveRangeList: look([''], (tab, _, execution) => rangeListHandle(selectedRanges(execution, tab))),
  getBandings: look([''], ({ bandings }) => bandings.map(bandingHandle)),
  getCharts: look([''], ({ charts }) => charts.map(chartHandle)),
  getConditionalFormatRules: look([''], ({ conditionalFormats }) =>
    conditionalFormats.map((rule) => ruleHandle({ ...rule, ranges: rule.ranges.map((range) => ({ ...range })) })),
  ),
  getCurrentCell: look([''], (tab, _, execution) => currentCell(execution, tab)),
  getDeveloperMetadata: look([''], ({ id, workbook }) =>
    workbook.metadata.filter(({ tabId }) => tabId === id).map(metadataHandle),
  ),
  getFilter: look([''], filterOf),
  getFormUrl: local([''], () => null),
  getImages: look([''], imagesOf),
  getNamedRanges: look([''], ({ id, workbook }) =>
    workbook.namedRanges.filter(({ ranges: [range] }) => range?.tabId === id).map(namedRangeHandle),
  ),
  getProtections: look(['SpreadsheetApp.ProtectionType'], ({ id, workbook }, [kind]: [EnumValue]) =>
    protectionsOf(workbook, [id], kind),
  ),
  getSelection: local([''], selectionHandle),
  insertChart: silent(
    adjust(['SpreadsheetApp.EmbeddedChart'], (tab, [chart]: [Handle<EmbeddedChart>]) => {
      const id = nextId(tab.workbook.tabs.flatMap(({ charts }) => charts));
      tab.charts.push({ ...detached(chart.self), id });
    }),
  ),
  insertImage: change(
    ['Blob', 'String'].flatMap((source) => [`${source},number,number`, `${source},number,number,number,number`]),
    insertImage,
  ),
  newChart: local([''], newChartBuilder),
  protect: change([''], (tabId, _, execution) => protectTab(tabId, execution)),
  removeChart: silent(
    adjust(['SpreadsheetApp.EmbeddedChart'], (tab, [chart]: [Handle<EmbeddedChart>]) => {
      tab.charts.splice(chartPlace(tab, chart.self, 'removeChart'), 1);
    }),
  ),
  setActiveRange: select,
  setActiveRangeList,
  setActiveSelection: select,
  setConditionalFormatRules: write(
    ['SpreadsheetApp.ConditionalFormatRule[]'],
    (tabId, [rules]: [Handle<ConditionalFormat>[]], execution) => {
      const copies = rules.map(({ self }) => ({ ...self, ranges: self.ranges.map((range) => ({ ...range })) }));
      for (const rule of copies) checkRule(tabWithId(execution, tabId), rule);
      execution.later(() => {
        tabWithId(execution, tabId).conditionalFormats = copies;
        execution.workbook.changed({ ranges: [], tabs: [tabId] });
      });
    },
  ),
  setCurrentCell: select,
  updateChart: silent(
    adjust(['SpreadsheetApp.EmbeddedChart'], (tab, [chart]: [Handle<EmbeddedChart>]) => {
      const place = chartPlace(tab, chart.self, 'updateChart');
      tab.charts[place] = { ...detached(chart.self), id: tab.charts[place]?.id ?? 0 };
    }),
  ),
};
