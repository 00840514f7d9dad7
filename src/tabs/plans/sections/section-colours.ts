import { DAYS_UNTIL_OLD, PLAN_CHECKS, type PlanColumns, type PlanTable } from '../../../model/plan.ts';
import { plansWords } from '../../../text/plans/index.ts';
import { CHOSEN, NEEDED, WRONG } from '../../tables/tab-colours.ts';
import type { ColourRule } from '../../tables/tab-description.ts';
import { inRow, spellings } from '../formulas/plan-references.ts';
import type { PlacedSection, PlanLayout } from '../plan-layout.ts';

/** What waits for somebody: old findings, persons to check, contacts that are overdue; and who is for us, who against us. */
export function planColours(layout: PlanLayout): ColourRule[] {
  const rules = <Table extends PlanTable>(
    table: Table,
    columns: readonly PlanColumns[Table][],
    looks: Pick<ColourRule, 'background' | 'colour'>,
    holds: (cell: string, beside: (column: PlanColumns[Table]) => string) => string,
  ): ColourRule[] => {
    const placed = layout[table] as PlacedSection<Table> | undefined;
    if (placed === undefined) return [];
    const { headerRow, lastRow } = placed;
    const beside = (column: PlanColumns[Table]) => {
      const position = placed.columns.get(column);
      return position === undefined ? '""' : inRow(headerRow, position);
    };
    return columns.flatMap((column) => {
      const position = placed.columns.get(column);
      if (position === undefined) return [];
      // From the headers to the blank row below, as the formulas: people insert rows at both ends.
      const area = { row: headerRow, column: position, rows: lastRow - headerRow + 1, columns: 1 };
      return [{ area, formula: `=${holds(beside(column), beside)}`, ...looks }];
    });
  };
  const isNumber = (cell: string, comparison: string) => `AND(ISNUMBER(${cell}),${cell}${comparison})`;
  const isOneOf = (cell: string, words: readonly string[]) =>
    `OR(${words.map((word) => `${cell}="${word}"`).join(',')})`;
  const checks = Object.values(plansWords).map(({ personChecks }) => personChecks);
  return [
    ...rules('standing', ['due'], WRONG, (cell) => isNumber(cell, '<TODAY()')),
    ...rules('state', ['overdue'], WRONG, (cell) => isNumber(cell, '>0')),
    // A plan in which nothing is filled yet needs no alarm.
    ...rules('state', PLAN_CHECKS, NEEDED, (cell, beside) => isNumber(cell, `>0,${beside('filled')}>0`)),
    ...rules('state', ['oldestFinding'], NEEDED, (cell) => isNumber(cell, `<TODAY()-${DAYS_UNTIL_OLD}`)),
    ...rules('threeC', ['age'], NEEDED, (cell) => isNumber(cell, `>${DAYS_UNTIL_OLD}`)),
    ...rules('swot', ['age'], NEEDED, (cell) => isNumber(cell, `>${DAYS_UNTIL_OLD}`)),
    ...rules('keyPersons', ['check'], WRONG, (cell) =>
      isOneOf(
        cell,
        checks.map(({ noPlan }) => noPlan),
      ),
    ),
    ...rules('keyPersons', ['check'], NEEDED, (cell) =>
      isOneOf(
        cell,
        checks.map(({ notChecked }) => notChecked),
      ),
    ),
    ...rules('keyPersons', ['support'], WRONG, (cell) => isNumber(cell, '<0')),
    ...rules('keyPersons', ['support'], CHOSEN, (cell) => isNumber(cell, '>0')),
    ...rules('journey', ['feeling'], WRONG, (cell) => isNumber(cell, '<0')),
    ...rules('journey', ['feeling'], CHOSEN, (cell) => isNumber(cell, '>0')),
    ...rules('communication', ['when'], WRONG, (cell, beside) => {
      const isClosed = isOneOf(beside('status'), spellings('statuses', 'done', 'cancelled'));
      return `AND(ISNUMBER(${cell}),${cell}<TODAY(),NOT(${isClosed}))`;
    }),
  ];
}
