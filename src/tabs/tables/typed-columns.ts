import type { Words } from '../../text/index.ts';
import { downFrom } from './areas.ts';
import type { Area, RangeFormat, RangeValidation, TableDescription } from './tab-description.ts';

/** What a description says of columns, by their meaning; nothing of columns that the table lacks. */
export interface TypedColumns<Column extends string> {
  /** The cells below the headers. */
  readonly areas: (...columns: readonly Column[]) => Area[];
  readonly formats: (looks: Omit<RangeFormat, 'area'>, ...columns: readonly Column[]) => RangeFormat[];
  readonly validations: (allowed: RangeValidation['allowed'], ...columns: readonly Column[]) => RangeValidation[];
  /** Help on the headers. */
  readonly notes: (help: Readonly<Partial<Record<Column, string>>>) => TableDescription['notes'];
}

/**
 * Opens the columns of a table for its description.
 *
 * @param positions - the columns of the tab, counted from 1.
 */
export function typedColumns<Column extends string>(
  headerRow: number,
  positions: ReadonlyMap<Column, number>,
): TypedColumns<Column> {
  const areas = (...columns: readonly Column[]) =>
    columns.flatMap((column) => {
      const position = positions.get(column);
      return position === undefined ? [] : [downFrom(headerRow + 1, position)];
    });
  return {
    areas,
    formats: (looks, ...columns) => areas(...columns).map((area) => ({ area, ...looks })),
    validations: (allowed, ...columns) => areas(...columns).map((area) => ({ area, allowed })),
    notes: (help) =>
      [...positions].flatMap(([column, position]) => {
        const text = help[column];
        return text === undefined ? [] : [{ row: headerRow, column: position, text }];
      }),
  };
}

/** The widths of the columns of a tab from its first one on, `null` where nothing is said of one. */
export function columnWidths<Column extends string>(
  positions: ReadonlyMap<Column, number>,
  widths: Readonly<Partial<Record<Column, number>>>,
): (number | null)[] {
  const columns: (number | null)[] = [];
  for (const [column, position] of positions) columns[position - 1] = widths[column] ?? null;
  return Array.from(columns, (width) => width ?? null);
}

/** The words that we write for meanings, as the ones that may be typed. */
export function wordsToChoose(meanings: Readonly<Record<string, Words>>): { kind: 'list'; values: string[] } {
  return { kind: 'list', values: Object.values(meanings).map(([word]) => word) };
}
