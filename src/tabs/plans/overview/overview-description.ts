import type { Language } from '../../../model/language.ts';
import { DAYS_UNTIL_OLD, PLAN_CHECKS } from '../../../model/plan.ts';
import type { OverviewColumn } from '../../../model/plan-overview.ts';
import type { PlanGuidance } from '../../../text/plans/guidance/index.ts';
import { plansWords } from '../../../text/plans/index.ts';
import { across } from '../../tables/areas.ts';
import { HEADER_GREY, NEEDED, QUIET, WRONG } from '../../tables/tab-colours.ts';
import type { ColourRule, TabDescription } from '../../tables/tab-description.ts';
import { columnWidths, typedColumns } from '../../tables/typed-columns.ts';
import { DAY_FORMAT } from '../../tables/written-cell.ts';
import { inRow } from '../formulas/plan-references.ts';
import { COUNT, FLAG } from '../sections/section-looks.ts';
import { NEW_OVERVIEW, type OverviewLayout, overviewHeaders } from './overview-layout.ts';

/**
 * The tab over all plans: headers, formats and colours. Its rows are added by `overviewRepairs`.
 *
 * @param layout - where its columns stand; of those that people removed nothing is said.
 */
export function describePlanOverview(
  language: Language,
  guidance: PlanGuidance,
  layout: OverviewLayout = NEW_OVERVIEW,
): TabDescription {
  const { headerRow, columns } = layout;
  const { areas, formats, notes } = typedColumns(headerRow, columns);
  const headers = overviewHeaders(language);
  const rules = (
    looks: Pick<ColourRule, 'background' | 'colour'>,
    holds: (cell: string) => string,
    ...of: OverviewColumn[]
  ) =>
    areas(...of).map((area) => {
      const cell = inRow(headerRow + 1, area.column);
      return { area, formula: `=AND(ISNUMBER(${cell}),${holds(cell)})`, ...looks };
    });
  const filled = columns.get('filled');
  const isBegun = filled === undefined ? '' : `,${inRow(headerRow + 1, filled)}>0`;
  return {
    key: 'plans',
    name: plansWords[language].overview,
    frozenRows: headerRow,
    blocks: [...columns].map(([column, position]) => ({
      row: headerRow,
      column: position,
      cells: [[headers[column][0]]],
    })),
    columnWidths: columnWidths(columns, WIDTHS),
    formats: [
      ...[...columns].map(([, position]) => ({ area: across(headerRow, position), ...HEADER_GREY })),
      ...formats({ vertical: 'top' }, ...columns.keys()),
      ...formats({ isWrapped: true }, 'account'),
      ...formats({ colour: QUIET }, 'id'),
      ...formats({ horizontal: 'center' }, 'tier', 'openPoints'),
      ...formats({ numberFormat: '0%' }, 'filled'),
      ...formats({ numberFormat: DAY_FORMAT }, 'oldestFinding', 'nextDue'),
      ...formats(FLAG, 'noDecisionMaker', 'noChampion', 'singleThreaded'),
      ...formats(COUNT, 'blockersWithoutPlan', 'notChecked', 'overdue'),
    ],
    validations: [],
    notes: notes({ ...guidance.notes.state, openPoints: guidance.openPoints }),
    colours: [
      ...rules(NEEDED, (cell) => `${cell}>0${isBegun}`, ...PLAN_CHECKS),
      ...rules(NEEDED, (cell) => `TODAY()-${cell}>${DAYS_UNTIL_OLD}`, 'oldestFinding'),
      ...rules(WRONG, (cell) => `${cell}>0`, 'overdue'),
      ...rules(WRONG, (cell) => `${cell}<TODAY()`, 'nextDue'),
    ],
  };
}

/** In pixels. */
const WIDTHS: Readonly<Record<OverviewColumn, number>> = {
  id: 84,
  account: 240,
  tier: 60,
  filled: 70,
  oldestFinding: 100,
  noDecisionMaker: 100,
  noChampion: 100,
  singleThreaded: 100,
  blockersWithoutPlan: 100,
  notChecked: 100,
  overdue: 80,
  nextDue: 100,
  openPoints: 80,
};
