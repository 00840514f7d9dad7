import type { Day } from '../../model/calendar.ts';
import type { Language } from '../../model/language.ts';
import { texts } from '../../text/index.ts';
import { tabsWords } from '../../text/tabs/index.ts';
import { HEADER_BLUE } from '../tables/tab-colours.ts';
import type { TabDescription } from '../tables/tab-description.ts';

/** A small table that stands beside another one. */
export type BesideDescription = Pick<TabDescription, 'blocks' | 'formats' | 'validations' | 'notes'>;

/** How many columns the tiers take. */
export const TIERS_WIDTH = 2;

/** How many columns the reference date takes with its label. */
export const DATE_WIDTH = 2;

/** The tiers to begin with. */
export function describeTiers(language: Language, row: number, column: number): BesideDescription {
  const { tier, tierFrom } = texts[language].tiersColumns;
  const words = tabsWords[language];
  const cells = [
    [tier[0], tierFrom[0]],
    ['A', 75],
    ['B', 50],
    ['C', 25],
    ['D', ''],
  ];
  const values = { row: row + 1, column: column + 1, rows: null, columns: 1 };
  return {
    blocks: [{ row, column, cells }],
    formats: [
      { area: { row, column, rows: 1, columns: TIERS_WIDTH }, ...HEADER_BLUE },
      { area: values, horizontal: 'right' },
    ],
    validations: [{ area: { ...values, rows: cells.length - 1 }, allowed: { kind: 'number', least: 0, most: 100 } }],
    notes: [
      { row, column, text: words.tier },
      { row, column: column + 1, text: words.tierFrom },
    ],
  };
}

/** The label of the reference date, and the date to begin with. */
export function describeReferenceDate(language: Language, row: number, column: number, today: Day): BesideDescription {
  const date = { row, column: column + 1, rows: 1, columns: 1 };
  return {
    blocks: [{ row, column, cells: [[texts[language].asOf[0], { day: today }]] }],
    formats: [
      { area: { ...date, column }, ...HEADER_BLUE },
      { area: date, numberFormat: 'yyyy-mm-dd', vertical: 'middle' },
    ],
    validations: [{ area: date, allowed: { kind: 'date' } }],
    notes: [{ row, column, text: tabsWords[language].asOf }],
  };
}
