import type { Execution } from '../../../execution/execution.ts';
import type { DeveloperMetadata, MetadataVisibility } from '../../../workbook/developer-metadata.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { type EnumValue, Handle, ServiceException, type Signatures } from '../../service.ts';
import { changeAttached, nextId } from '../attached-change.ts';

/** Where metadata is attached. */
export type MetadataPlace = Pick<DeveloperMetadata, 'locationType' | 'tabId' | 'ranges'>;

export type MetadataArguments = [key: string, ...rest: (string | EnumValue | null)[]];

export const metadataSignatures: Signatures = [
  'String',
  'String,SpreadsheetApp.DeveloperMetadataVisibility',
  'String,String?',
  'String,String?,SpreadsheetApp.DeveloperMetadataVisibility',
];

export function metadataHandle(metadata: DeveloperMetadata): Handle<DeveloperMetadata> {
  return new Handle('SpreadsheetApp.DeveloperMetadata', metadata);
}

export const placeOfSpreadsheet: MetadataPlace = { locationType: 'SPREADSHEET', ranges: [] };

export function placeOfTab(tabId: number): MetadataPlace {
  return { locationType: 'SHEET', tabId, ranges: [] };
}

/**
 * The row or column that a range is.
 * @throws ServiceException where it is no single whole one.
 */
export function placeOfRange(range: GridRange, execution: Execution): MetadataPlace {
  const tab = execution.workbook.tab(range.tabId);
  if (range.rows === 1 && range.columns === tab?.columns) {
    return { locationType: 'ROW', ranges: [{ ...range, wholeRows: true }] };
  }
  if (range.columns === 1 && range.rows === tab?.rows) {
    return { locationType: 'COLUMN', ranges: [{ ...range, wholeColumns: true }] };
  }
  throw new ServiceException(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
      'to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** Attaches metadata; its visibility is that of the whole document unless told otherwise. */
export function addMetadata(execution: Execution, place: MetadataPlace, [key, ...rest]: MetadataArguments): void {
  const { workbook } = execution;
  const value = rest.find((argument) => typeof argument === 'string') ?? null;
  const visibility = rest.find((argument): argument is EnumValue => typeof argument === 'object' && argument !== null);
  changeAttached(execution, tabIdOf(place) ?? null, () => {
    workbook.metadata.push({
      id: nextId(workbook.metadata),
      key,
      value,
      visibility: (visibility?.name ?? 'DOCUMENT') as MetadataVisibility,
      ...place,
    });
  });
}

/** The tab that metadata is on, wherever on it. */
export function tabIdOf({ tabId, ranges }: MetadataPlace): number | undefined {
  return tabId ?? ranges[0]?.tabId;
}
