import type { Language } from '../../../model/language.ts';
import { DAYS_UNTIL_CHECK, type PlanTable } from '../../../model/plan.ts';
import { plansWords } from '../../../text/plans/index.ts';
import { inRow, spellings } from './plan-references.ts';

/**
 * The formula of a live cell in a row of a table that people fill in: all that it refers to stands in its own row, so that rows may be
 * sorted. Blank where a column for it is gone.
 */
export function rowFormula(
  table: PlanTable,
  column: string,
  row: number,
  { columns }: { readonly columns: ReadonlyMap<string, number> },
  language: Language,
): string {
  const cell = (wanted: string) => {
    const position = columns.get(wanted);
    return position === undefined ? null : inRow(row, position);
  };
  if (column === 'age') {
    const date = cell('date');
    return date === null ? '' : `=IF(ISNUMBER(${date}),TODAY()-INT(${date}),"")`;
  }
  const [name, role, nextAction, checked] = ['name', 'role', 'nextAction', 'checked'].map(cell);
  if (table !== 'keyPersons' || !name || !role || !nextAction || !checked) return '';
  const { noPlan, notChecked } = plansWords[language].personChecks;
  const isBlocker = spellings('roles', 'blocker').map((word) => `${role}="${word}"`);
  return `=IF(${name}="","",IF(AND(OR(${isBlocker.join(',')}),${nextAction}=""),"${noPlan}",IF(AND(ISNUMBER(${checked}),${checked}>=TODAY()-${DAYS_UNTIL_CHECK}),"","${notChecked}")))`;
}
