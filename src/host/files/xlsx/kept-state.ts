import type { Banding } from '../../workbook/banding.ts';
import type { Chart } from '../../workbook/chart.ts';
import type { DeveloperMetadata } from '../../workbook/developer-metadata.ts';
import type { Protection } from '../../workbook/protection.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TabNames } from './tab-names.ts';

/** What a workbook holds and an Excel file has no place for. It travels in the file's custom properties, where Excel leaves it alone. */
export interface KeptState {
  readonly locale: string;
  readonly timeZone: string;
  readonly metadata: readonly DeveloperMetadata[];
  readonly tabs: readonly KeptTab[];
}

export interface KeptTab extends Readonly<Pick<Tab, 'id' | 'name' | 'rows' | 'columns'>> {
  readonly fileName: string;
  readonly charts: readonly Chart[];
  /** Ids of the charts that the file draws, in its order, and of those among them that another program drew. */
  readonly drawn: readonly number[];
  readonly foreign: readonly number[];
  readonly protections: readonly Protection[];
  readonly bandings: readonly Banding[];
}

const propertyName = 'SmallStart ABM';
/** Excel takes no longer texts here. */
const longestProperty = 255;

/** The state of a workbook as custom properties: pieces of one text. */
export function keepState(
  workbook: Workbook,
  names: TabNames,
  drawn: readonly { readonly tabId: number; readonly chart: Chart; readonly original: string | undefined }[],
): Record<string, string> {
  const state: KeptState = {
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    metadata: workbook.metadata,
    tabs: workbook.tabs.map(({ id, name, rows, columns, charts, protections, bandings }) => ({
      id,
      name,
      fileName: names.fileName(name),
      rows,
      columns,
      charts,
      drawn: drawn.filter(({ tabId }) => tabId === id).map(({ chart }) => chart.id),
      foreign: drawn
        .filter(({ tabId, original }) => tabId === id && original !== undefined)
        .map(({ chart }) => chart.id),
      protections,
      bandings,
    })),
  };
  const text = Buffer.from(JSON.stringify(state), 'utf8').toString('base64');
  const pieces = text.match(new RegExp(`.{1,${longestProperty}}`, 'g')) ?? [];
  return Object.fromEntries(pieces.map((piece, index) => [`${propertyName} ${index + 1}`, piece]));
}

/** The state that a file of ours carries; undefined for files from elsewhere, or where other programs left only part of it. */
export function keptState(properties: Readonly<Record<string, unknown>> | undefined): KeptState | undefined {
  const pieces: string[] = [];
  for (
    let piece = properties?.[`${propertyName} 1`];
    typeof piece === 'string';
    piece = properties?.[`${propertyName} ${pieces.length + 1}`]
  ) {
    pieces.push(piece);
  }
  try {
    const state: unknown = JSON.parse(Buffer.from(pieces.join(''), 'base64').toString('utf8'));
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is KeptState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tabs' in value &&
    Array.isArray(value.tabs) &&
    'metadata' in value &&
    Array.isArray(value.metadata)
  );
}
