import type { Banding } from '../../workbook/banding.ts';
import type { Chart } from '../../workbook/chart.ts';
import type { ConditionalFormat } from '../../workbook/conditional-format.ts';
import type { DataValidation } from '../../workbook/data-validation.ts';
import type { DeveloperMetadata } from '../../workbook/developer-metadata.ts';
import type { Protection } from '../../workbook/protection.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { SaveContext } from './file-context.ts';

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
  /** Rules that Excel has none like. */
  readonly validations: readonly DataValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protections: readonly Protection[];
  readonly bandings: readonly Banding[];
}

/** What only the one who writes the file knows of a tab. */
export type KeptTabParts = { readonly tab: Tab } & Pick<
  KeptTab,
  'drawn' | 'foreign' | 'validations' | 'conditionalFormats'
>;

const propertyName = 'SmallStart ABM';
/** Excel takes no longer texts here. */
const longestProperty = 255;

/** The state of a workbook as custom properties: pieces of one text. */
export function keepState({ workbook, names }: SaveContext, tabs: readonly KeptTabParts[]): Record<string, string> {
  const state: KeptState = {
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    metadata: workbook.metadata,
    tabs: tabs.map(({ tab: { id, name, rows, columns, charts, protections, bandings }, ...parts }) => ({
      ...parts,
      id,
      name,
      fileName: names.fileName(name),
      rows,
      columns,
      charts,
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
  const state = (value ?? {}) as Partial<Record<keyof KeptState, unknown>>;
  return (
    typeof state.locale === 'string' &&
    typeof state.timeZone === 'string' &&
    Array.isArray(state.metadata) &&
    Array.isArray(state.tabs) &&
    state.tabs.every(isKeptTab) &&
    new Set(state.tabs.map((tab: KeptTab) => tab.id)).size === state.tabs.length
  );
}

function isKeptTab(value: unknown): value is KeptTab {
  const tab = (value ?? {}) as Partial<Record<keyof KeptTab, unknown>>;
  return (
    [tab.id, tab.rows, tab.columns].every(
      (number) => typeof number === 'number' && Number.isInteger(number) && number >= 0,
    ) &&
    [tab.name, tab.fileName].every((text) => typeof text === 'string') &&
    [tab.charts, tab.drawn, tab.foreign, tab.validations, tab.conditionalFormats, tab.protections, tab.bandings].every(
      Array.isArray,
    )
  );
}
