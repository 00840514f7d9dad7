import { DEFAULT_TIERS } from '../../core/ranking/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { Language } from '../../model/language.ts';
import { texts } from '../../text/index.ts';
import { tabsWords } from '../../text/tabs/index.ts';
import { across, downFrom } from '../tables/areas.ts';
import { HEADER_BLUE } from '../tables/tab-colours.ts';
import type { TableDescription } from '../tables/tab-description.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';

/** How many columns the tiers take. */
export const TIERS_WIDTH = 2;

/** How many columns the reference date takes with its label. */
export const DATE_WIDTH = 2;

/** The tiers to begin with. */
export function describeTiers(language: Language, row: number, column: number): TableDescription {
  const { tier, tierFrom } = texts[language].tiersColumns;
  const words = tabsWords[language];
  const rows = DEFAULT_TIERS.map(({ label, from }) => [label, from ?? '']);
  const values = downFrom(row + 1, column + 1);
  return {
    blocks: [{ row, column, cells: [[tier[0], tierFrom[0]], ...rows] }],
    formats: [
      { area: across(row, column, TIERS_WIDTH), ...HEADER_BLUE },
      { area: values, horizontal: 'right' },
    ],
    validations: [{ area: { ...values, rows: rows.length }, allowed: { kind: 'number', least: 0, most: 100 } }],
    notes: [
      { row, column, text: words.tier },
      { row, column: column + 1, text: words.tierFrom },
    ],
  };
}

/** The label of the reference date, and the date to begin with. */
export function describeReferenceDate(language: Language, row: number, column: number, today: Day): TableDescription {
  const date = across(row, column + 1);
  return {
    blocks: [{ row, column, cells: [[texts[language].asOf[0], { day: today }]] }],
    formats: [
      { area: across(row, column), ...HEADER_BLUE },
      { area: date, numberFormat: DAY_FORMAT, vertical: 'middle' },
    ],
    validations: [{ area: date, allowed: { kind: 'date' } }],
    notes: [{ row, column, text: tabsWords[language].asOf }],
  };
}
