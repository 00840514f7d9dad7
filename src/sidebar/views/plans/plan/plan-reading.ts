import {
  type ContactCollision,
  type ContactGaps,
  type ContactsDue,
  contactCollisions,
  contactGaps,
  contactsDue,
  type FindingChecks,
  findingChecks,
  type PersonChecks,
  personChecks,
  stagesAhead,
} from '../../../../core/planning/index.ts';
import { cellAddress, readText } from '../../../../core/tables/index.ts';
import type { Day } from '../../../../model/calendar.ts';
import type { CellLink } from '../../../../model/placed-table.ts';
import type { Plan, PlanColumns, PlanTable } from '../../../../model/plan.ts';
import type { SentTable } from '../../../../model/sent-table.ts';
import {
  dayOfReceived,
  idKey,
  type PlanMessage,
  planFill,
  planLayout,
  planMessages,
  readPlan,
  readTargets,
  receivedTable,
  type TableFill,
} from '../../../../tabs/index.ts';
import type { Model } from '../../../model/model.ts';

/** All that is shown of an opened plan. */
export interface PlanReading {
  readonly plan: Plan;
  readonly fill: readonly TableFill[];
  /** Whether anything is filled in. */
  readonly isBegun: boolean;
  /** What the list of targets says is to be done next; `null` where that is nothing. */
  readonly nextAction: { readonly text: string; readonly due: Day | null; readonly link: CellLink } | null;
  readonly persons: PersonChecks;
  readonly findings: FindingChecks;
  /** Findings of SWOT stand in another table than those of 3C. */
  readonly tableOf: (finding: { readonly row: number }) => 'threeC' | 'swot';
  readonly messages: readonly PlanMessage[];
  readonly due: ContactsDue;
  readonly collisions: readonly ContactCollision[];
  readonly gaps: ContactGaps;
  /** What stands above a cell as the name of its column; blank outside of the tables. */
  readonly headerAbove: (row: number, column: number) => string;
  /** The way to the heading of a table. */
  readonly headingOf: (table: PlanTable) => CellLink;
  readonly headerOf: <Table extends PlanTable>(table: Table, column: PlanColumns[Table]) => CellLink;
  readonly cellIn: <Table extends PlanTable>(table: Table, row: number, column: PlanColumns[Table]) => CellLink;
  readonly cellAt: (row: number, column: number) => CellLink;
}

/** Works out a plan as its tab has it; `null` where nothing on the tab says whose plan it is. */
export function planReading(sent: SentTable, { seen, tables }: Model): PlanReading | null {
  const tab = receivedTable(sent);
  const plan = readPlan(tab, dayOfReceived);
  if (plan === null) return null;
  const { today } = seen;
  const { touches, persons, threeC, swot } = plan;
  const layout = planLayout(tab.cells);
  const fill = planFill(tab.cells);
  const list = tables.targets && readTargets(tables.targets, dayOfReceived);
  const target = list?.targets.find(({ id }) => idKey(id) === idKey(plan.account));
  const cellAt = (row: number, column: number): CellLink => ({ tabId: tab.tabId, a1: cellAddress(row, column) });
  const cellIn: PlanReading['cellIn'] = (table, row, column) => cellAt(row, layout[table]?.columns.get(column) ?? 1);
  return {
    plan,
    fill,
    isBegun: fill.some(({ filled }) => filled > 0),
    nextAction:
      tables.targets && target && (target.nextAction !== '' || target.due !== null)
        ? {
            text: target.nextAction,
            due: target.due,
            link: {
              tabId: tables.targets.tabId,
              a1: cellAddress(target.row, list?.layout.columns.get('nextAction') ?? 1),
            },
          }
        : null,
    persons: personChecks(persons, today),
    findings: findingChecks([...threeC, ...swot], today),
    tableOf: ({ row }) => (swot.some((finding) => finding.row === row) ? 'swot' : 'threeC'),
    messages: planMessages(plan, tab.cells),
    due: contactsDue(touches, today),
    collisions: contactCollisions(touches, persons, today),
    gaps: contactGaps(touches, persons, stagesAhead(target?.loop ?? null, target?.stage ?? null)),
    headerAbove: (row, column) => {
      const headerRows = Object.values(layout).map(({ headerRow }) => headerRow);
      const headerRow = Math.max(0, ...headerRows.filter((above) => above < row));
      return readText(tab.cells[headerRow - 1]?.[column - 1]) ?? '';
    },
    headingOf: (table) => cellAt(Math.max(1, (layout[table]?.headerRow ?? 1) - 1), 1),
    headerOf: (table, column) => cellIn(table, layout[table]?.headerRow ?? 1, column),
    cellIn,
    cellAt,
  };
}
