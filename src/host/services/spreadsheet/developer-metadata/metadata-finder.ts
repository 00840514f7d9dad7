import { contains, intersects } from '../../../workbook/area.ts';
import type { DeveloperMetadata } from '../../../workbook/developer-metadata.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { local, read } from '../../method.ts';
import { type EnumValue, Handle, type ServiceClass } from '../../service.ts';
import { metadataHandle, tabIdOf } from './metadata-handle.ts';

type Condition = (metadata: DeveloperMetadata) => boolean;

/** A search in the making. */
export interface MetadataFinder {
  /** Null: the whole spreadsheet. A number: a tab and all on it. */
  readonly within: GridRange | number | null;
  intersecting: boolean;
  readonly conditions: Condition[];
}

export function metadataFinder(within: MetadataFinder['within']): Handle<MetadataFinder> {
  return finderHandle({ within, intersecting: false, conditions: [] });
}

/** The metadata of rows and columns inside a range, as found without a finder. */
export function metadataOfRange(workbook: Workbook, range: GridRange): DeveloperMetadata[] {
  return workbook.metadata.filter(({ ranges }) => ranges.some((place) => isInside(place, range)));
}

function finderHandle(finder: MetadataFinder): Handle<MetadataFinder> {
  return new Handle('SpreadsheetApp.DeveloperMetadataFinder', finder);
}

function isInside(place: GridRange, range: GridRange): boolean {
  return place.tabId === range.tabId && contains(range, place);
}

function isWithin({ within, intersecting }: MetadataFinder, metadata: DeveloperMetadata): boolean {
  if (within === null) return true;
  if (typeof within === 'number') return tabIdOf(metadata) === within;
  if (!intersecting) return metadata.ranges.some((place) => isInside(place, within));
  if (metadata.ranges.length === 0) return metadata.tabId === undefined || metadata.tabId === within.tabId;
  return metadata.ranges.some((place) => place.tabId === within.tabId && intersects(place, within));
}

function condition<Value>(type: string, of: (metadata: DeveloperMetadata, value: Value) => boolean) {
  return local([type], (finder: MetadataFinder, [value]: [Value]) => {
    finder.conditions.push((metadata) => of(metadata, value));
    return finderHandle(finder);
  });
}

/** Searching for metadata by what it says and where it is. */
export const metadataFinderClass: ServiceClass<MetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder> = {
  name: 'SpreadsheetApp.DeveloperMetadataFinder',
  methods: {
    find: read([''], (finder, _, { workbook }) =>
      workbook.metadata
        .filter((metadata) => isWithin(finder, metadata) && finder.conditions.every((holds) => holds(metadata)))
        .map(metadataHandle),
    ),
    onIntersectingLocations: local([''], (finder) => {
      finder.intersecting = true;
      return finderHandle(finder);
    }),
    withId: condition('number', ({ id }, wanted) => id === wanted),
    withKey: condition('String', ({ key }, wanted) => key === wanted),
    withLocationType: condition(
      'SpreadsheetApp.DeveloperMetadataLocationType',
      ({ locationType }, wanted: EnumValue) => locationType === wanted.name,
    ),
    withValue: condition('String', ({ value }, wanted) => value === wanted),
    withVisibility: condition(
      'SpreadsheetApp.DeveloperMetadataVisibility',
      ({ visibility }, wanted: EnumValue) => visibility === wanted.name,
    ),
  },
};
