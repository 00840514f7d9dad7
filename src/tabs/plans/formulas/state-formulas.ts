import { type BuyingRole, DAYS_UNTIL_CHECK, type PlanColumns } from '../../../model/plan.ts';
import { type PlanLayout, TABLES } from '../plan-layout.ts';
import { columnsOf, inputColumns } from '../plan-sections.ts';
import { spellings, wholeColumn } from './plan-references.ts';

type StateColumn = Exclude<PlanColumns['state'], 'accountsRow' | 'targetsRow'>;

/** The formula of a cell that says how the plan stands, from the tables of its own tab; blank where a column for it is gone. */
export function stateFormula(column: StateColumn, layout: PlanLayout): string {
  const persons = (wanted: PlanColumns['keyPersons']) => wholeColumn(layout, 'keyPersons', wanted);
  const contacts = (wanted: PlanColumns['communication']) => wholeColumn(layout, 'communication', wanted);
  const [name, when] = [persons('name'), contacts('when')];
  const status = contacts('status');
  const isOpen =
    status &&
    spellings('statuses', 'done', 'cancelled')
      .map((word) => `,${status},"<>${word}"`)
      .join('');
  switch (column) {
    case 'filled':
      return filled(layout);
    case 'oldestFinding':
      return oldestFinding(layout);
    case 'noDecisionMaker':
      return flag(withRole(layout, 'decisionMaker'), '=0');
    case 'noChampion':
      return flag(withRole(layout, 'champion'), '=0');
    case 'singleThreaded':
      return flag(countIfs([name, '"<>"'], [persons('contact'), '">=1"']), '<2');
    case 'blockersWithoutPlan': {
      const sum = withRole(layout, 'blocker', [persons('nextAction'), '""']);
      return sum && `=${sum}`;
    }
    case 'notChecked': {
      const checked = countIfs([name, '"<>"'], [persons('checked'), `">="&(TODAY()-${DAYS_UNTIL_CHECK})`]);
      return checked && `=COUNTA(${name})-1-${checked}`;
    }
    case 'overdue':
      return when && isOpen ? `=COUNTIFS(${when},"<"&TODAY()${isOpen})` : '';
    case 'nextDue':
      return when && isOpen ? dayOrNothing(`MINIFS(${when}${isOpen})`) : '';
  }
}

function flag(count: string, holds: string): string {
  return count && `=IF(${count}${holds},1,0)`;
}

function countIfs(...pairs: readonly (readonly [string | null, string])[]): string {
  if (pairs.some(([range]) => range === null)) return '';
  return `COUNTIFS(${pairs.map((pair) => pair.join(',')).join(',')})`;
}

/** How many key persons have a role, under whichever of its names. */
function withRole(
  layout: PlanLayout,
  role: BuyingRole,
  ...further: readonly (readonly [string | null, string])[]
): string {
  const persons = (wanted: PlanColumns['keyPersons']) => wholeColumn(layout, 'keyPersons', wanted);
  const counts = spellings('roles', role).map((word) =>
    countIfs([persons('name'), '"<>"'], [persons('role'), `"${word}"`], ...further),
  );
  return counts.includes('') ? '' : counts.join('+');
}

/** Filled cells among those of the rows in use; a table without any counts as one with a blank row. The headers are counted along. */
function filled(layout: PlanLayout): string {
  const tables = TABLES.flatMap((table) => {
    const [first] = columnsOf(table).map((column) => wholeColumn(layout, table, column));
    const inputs = inputColumns(table).flatMap((column) => wholeColumn(layout, table, column) ?? []);
    return first == null || inputs.length === 0 ? [] : [{ first, inputs }];
  });
  if (tables.length === 0) return '';
  const cells = tables.flatMap(({ first, inputs }) => inputs.map((input) => `COUNTIFS(${first},"<>",${input},"<>")`));
  const all = tables.map(({ first, inputs }) => `MAX(1,COUNTA(${first})-1)*${inputs.length}`);
  return `=(${cells.join('+')}-${cells.length})/(${all.join('+')})`;
}

function oldestFinding(layout: PlanLayout): string {
  const oldest = (['threeC', 'swot'] as const).flatMap((table) => {
    const [date, finding] = [wholeColumn(layout, table, 'date'), wholeColumn(layout, table, 'finding')];
    return date && finding ? [`MINIFS(${date},${finding},"<>")`] : [];
  });
  if (oldest.length < 2) return oldest[0] === undefined ? '' : dayOrNothing(oldest[0]);
  // Of none `MINIFS` makes 0.
  const both = oldest.join(',');
  return `=IF(MAX(${both})=0,"",IF(MIN(${both})=0,MAX(${both}),MIN(${both})))`;
}

function dayOrNothing(day: string): string {
  return `=IF(${day}=0,"",${day})`;
}

/** Who reports to whom, from the relationships: one formula for each column, which fills the rows of the table. */
export function reportingFormula(column: PlanColumns['reportingLines'], layout: PlanLayout): string {
  const [from, kind, to] = (['from', 'kind', 'to'] as const).map((it) => wholeColumn(layout, 'relationships', it));
  if (!from || !kind || !to) return '';
  const isLine = spellings('relationships', 'reportsTo')
    .map((word) => `(${kind}="${word}")`)
    .join('+');
  const shown = column === 'person' ? from : to;
  const { firstRow, lastRow } = layout.reportingLines ?? { firstRow: 0, lastRow: 0 };
  const rows = Math.max(1, lastRow - firstRow);
  return `=IFERROR(ARRAY_CONSTRAIN(FILTER(${shown},(${isLine})*(${from}<>"")*(${to}<>"")),${rows},1),"")`;
}
