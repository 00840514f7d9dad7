import { DAYS_UNTIL_OLD, PLAN_CHECKS } from '../../../model/plan.ts';
import type { OverviewColumn } from '../../../model/plan-overview.ts';
import { quotedTab } from '../../tables/quoted-tab.ts';
import { firstCell, inRow } from '../formulas/plan-references.ts';
import type { PlanLayout } from '../plan-layout.ts';
import type { OverviewLayout } from './overview-layout.ts';

/** The tab of a plan, and where its tables stand. */
export interface PlanPlace {
  readonly tabId: number;
  readonly tabName: string;
  readonly layout: PlanLayout;
}

/**
 * The formula of a cell in the row of a plan: what its tab says of itself, and how much of that is open. Blank where that is not to be had.
 *
 * @param row - in the overview. What stands in it is referred to so that rows may be sorted.
 */
export function overviewFormula(
  column: Exclude<OverviewColumn, 'id'>,
  row: number,
  { columns }: OverviewLayout,
  { tabId, tabName, layout }: PlanPlace,
): string {
  const tab = quotedTab(tabName);
  const state = (wanted: Parameters<typeof firstCell<'state'>>[2]) => there(tab, firstCell(layout, 'state', wanted));
  const standing = (wanted: Parameters<typeof firstCell<'standing'>>[2]) =>
    there(tab, firstCell(layout, 'standing', wanted));
  const beside = (wanted: OverviewColumn) => {
    const position = columns.get(wanted);
    return position === undefined ? null : inRow(row, position);
  };
  switch (column) {
    case 'account': {
      const name = standing('account');
      return name && `=HYPERLINK("#gid=${tabId}",${name})`;
    }
    case 'tier':
      return withSign(standing('tier'));
    case 'nextDue': {
      const days = [state('nextDue'), standing('due')].filter((day) => day !== '').join(',');
      return days && `=IF(COUNT(${days})=0,"",MIN(${days}))`;
    }
    case 'openPoints': {
      const counts = [...PLAN_CHECKS, 'overdue' as const].flatMap((check) => {
        const cell = beside(check);
        return cell === null ? [] : [`COUNTIF(${cell},">0")`];
      });
      const [oldest, filled] = [beside('oldestFinding'), beside('filled')];
      const isOld = oldest && `IF(ISNUMBER(${oldest}),IF(TODAY()-${oldest}>${DAYS_UNTIL_OLD},1,0),1)`;
      const isEmpty = filled && `IF(ISNUMBER(${filled}),IF(${filled}<0.5,1,0),0)`;
      const sum = [...counts, ...(isOld ? [isOld] : []), ...(isEmpty ? [isEmpty] : [])].join('+');
      // Nothing is filled in yet: that is one thing to do, not all of them.
      return withSign(filled && sum ? `IF(COUNTIF(${filled},"<=0")>0,1,${sum})` : sum);
    }
    default:
      return withSign(state(column));
  }
}

function there(tab: string, cell: string | null): string {
  return cell === null ? '' : `${tab}!${cell}`;
}

function withSign(formula: string): string {
  return formula && `=${formula}`;
}
