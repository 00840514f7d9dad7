import { intersects } from '../../../workbook/area.ts';
import { change, local, read, write } from '../../method.ts';
import { applyBanding, bandingHandle } from '../banding/banding-class.ts';
import { metadataFinder, metadataOfRange } from '../developer-metadata/metadata-finder.ts';
import {
  addMetadata,
  type MetadataArguments,
  metadataHandle,
  metadataSignatures,
  placeOfRange,
} from '../developer-metadata/metadata-handle.ts';
import { createFilter, filterOf } from '../filter/filter-class.ts';
import { refuseProtected } from '../protection/protected-cells.ts';
import { protectRange } from '../protection/protection-handle.ts';
import { selectRanges } from '../selection.ts';
import { textFinder } from '../text-finder/text-finder-class.ts';
import { rangeHandle } from './range-handle.ts';
import { type RangeMethods, tabOf } from './range-methods.ts';

/** What is attached to cells, and the selection. */
export const attachmentMethods: RangeMethods = {
  activate: write([''], (range, _, execution) => {
    selectRanges(execution, [range]);
    return rangeHandle(range);
  }),
  activateAsCurrentCell: write([''], (range, _, execution) => {
    selectRanges(execution, [{ ...range, rows: 1, columns: 1 }]);
    return rangeHandle(range);
  }),
  addDeveloperMetadata: write(metadataSignatures, (range, args: MetadataArguments, execution) => {
    addMetadata(execution, placeOfRange(range, execution), args);
    return rangeHandle(range);
  }),
  applyColumnBanding: applyBanding('columns'),
  applyRowBanding: applyBanding('rows'),
  canEdit: read([''], (range, _, execution) => {
    try {
      refuseProtected(execution, tabOf(execution, range), range);
      return true;
    } catch {
      return false;
    }
  }),
  createDeveloperMetadataFinder: local([''], (range) => metadataFinder({ ...range })),
  createFilter,
  createTextFinder: local(['String'], (range, [text]: [string]) => textFinder([range], text)),
  getBandings: read([''], (range, _, execution) =>
    tabOf(execution, range)
      .bandings.filter(({ ranges }) => ranges.some((banded) => intersects(banded, range)))
      .map(bandingHandle),
  ),
  getDeveloperMetadata: read([''], (range, _, { workbook }) => metadataOfRange(workbook, range).map(metadataHandle)),
  getFilter: read([''], (range, _, execution) => filterOf(tabOf(execution, range))),
  protect: change([''], (range, _, execution) => protectRange(range, execution)),
};
