import { isBlank, quotable, readDay, readNumber, readText } from '../../../core/tables/index.ts';
import type { Day, DayOf } from '../../../model/calendar.ts';
import type { Cell } from '../../../model/cell.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import type { Plan, PlanChoices, PlanColumns, PlanTable } from '../../../model/plan.ts';
import { type Meaning, meanings } from '../../tables/meaning.ts';
import type { PlacedSection, PlanLayout } from '../plan-layout.ts';
import { type ColumnKind, columnsOf, PLAN_TABLES, wordsOf } from '../plan-sections.ts';

/** A row of a table of a plan. What cannot be read counts as blank, and is reported. */
export interface PlanRow<Table extends PlanTable> {
  /** Its number on the tab. */
  readonly row: number;
  /** Whether people filled in nothing but what it began with. */
  readonly isOpen: boolean;
  readonly text: (column: PlanColumns[Table]) => string;
  readonly day: (column: PlanColumns[Table]) => Day | null;
  readonly number: (column: PlanColumns[Table]) => number | null;
  readonly choice: <Set extends keyof PlanChoices>(column: PlanColumns[Table], of: Set) => PlanChoices[Set] | null;
}

/** Reads the rows of a table, to the last one before the next heading; none where the tab lacks the table. */
export function planRows<Table extends PlanTable>(
  tab: PlacedTable,
  layout: PlanLayout,
  table: Table,
  dayOf: DayOf,
  unreadable: Plan['unreadable'][number][],
): PlanRow<Table>[] {
  const placed = layout[table] as PlacedSection<Table> | undefined;
  if (placed === undefined) return [];
  const kinds: Readonly<Record<PlanColumns[Table], ColumnKind>> = PLAN_TABLES[table]();
  const inputs = columnsOf(table).filter((column, position) => {
    const { kind } = kinds[column];
    // A word with which a row began says nothing yet.
    const isGiven = kind === 'given' || kind === 'live' || (position === 0 && kind === 'choice');
    return !isGiven;
  });
  return tab.cells.slice(placed.headerRow, placed.lastRow).map((cells, index) => {
    const row = placed.headerRow + 1 + index;
    const cell = (column: PlanColumns[Table]): Cell => {
      const position = placed.columns.get(column);
      return position === undefined ? '' : cells[position - 1];
    };
    const read = <Value>(column: PlanColumns[Table], value: Value | undefined): Value | null => {
      if (value === undefined && !isBlank(cell(column))) {
        unreadable.push({ row, column: placed.columns.get(column) ?? 1, found: quotable(cell(column), dayOf) });
      }
      return value ?? null;
    };
    const text = (column: PlanColumns[Table]) => readText(cell(column)) ?? '';
    return {
      row,
      isOpen: inputs.every((column) => isBlank(cell(column))),
      text,
      day: (column) => read(column, readDay(cell(column), dayOf)),
      number: (column) => {
        const kind = kinds[column];
        const number = readNumber(cell(column));
        const isWithin =
          kind.kind !== 'number' || number === undefined || (number >= kind.least && number <= kind.most);
        return read(column, isWithin ? number : undefined);
      },
      choice: (column, of) => read(column, meaningIn(of)(text(column))?.key),
    };
  });
}

type Meanings<Set extends keyof PlanChoices> = (text: string) => Meaning<PlanChoices[Set]> | undefined;

const dictionaries = new Map<keyof PlanChoices, Meanings<keyof PlanChoices>>();

/** What the words of a set mean, in any language. */
function meaningIn<Set extends keyof PlanChoices>(of: Set): Meanings<Set> {
  const known = dictionaries.get(of) ?? meanings((language) => wordsOf(of, language));
  dictionaries.set(of, known as Meanings<keyof PlanChoices>);
  return known as Meanings<Set>;
}
