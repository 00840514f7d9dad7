import { writtenDay } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { Language } from '../../model/language.ts';
import { agreementWords } from '../../text/targets/agreement.ts';
import { across } from '../tables/areas.ts';
import { HEADER_GREY } from '../tables/tab-colours.ts';
import type { CellBlock, TabDescription } from '../tables/tab-description.ts';
import { type AgreedState, frozenList, frozenTable, LIST_COLUMNS, LIST_ROW } from './agreement.ts';
import { isDisputed } from './targets.ts';

/** Who agreed, and what they want to be remembered with it. */
export interface SignOff {
  readonly sales: readonly string[];
  readonly marketing: readonly string[];
  readonly note: string;
}

/**
 * The tab that keeps an agreement: plain values, which nothing changes afterwards.
 *
 * @param today - the day of the agreement.
 * @param asOf - the day on which ages were counted.
 */
export function describeAgreement(
  { sales, marketing, note }: SignOff,
  state: AgreedState,
  { today, asOf }: { readonly today: Day; readonly asOf: Day },
  language: Language,
): TabDescription {
  const words = agreementWords[language];
  const name = words.name(writtenDay(today));
  const list = frozenList(state.standings, language);
  const rows = LIST_ROW + list.length;
  const criteriaRow = rows + 1;
  const criteria = frozenTable(state.criteria, state.dayOf);
  const tiersRow = criteriaRow + criteria.length + 2;
  const exceptions = state.standings.filter(({ target }) => isDisputed(target)).length;
  const bold = (row: number) => ({ area: across(row, 1), isBold: true });
  return {
    key: 'agreement',
    name,
    frozenRows: 0,
    blocks: [
      {
        row: 1,
        column: 1,
        cells: [
          [name, ''],
          [words.agreedOn, writtenDay(today)],
          [words.sales, sales.join(', ')],
          [words.marketing, marketing.join(', ')],
          [words.note, note],
          [words.referenceDate, writtenDay(asOf)],
          [words.exceptions, exceptions],
          [words.kept, ''],
        ],
      },
      { row: LIST_ROW, column: 1, cells: list },
      { row: criteriaRow, column: 1, cells: [[words.criteria]] },
      ...block(criteriaRow + 1, criteria),
      { row: tiersRow, column: 1, cells: [[words.tiers]] },
      ...block(tiersRow + 1, frozenTable(state.tiers, state.dayOf)),
    ],
    columnWidths: [150, 240, 70, 70, 60, 100, 100, 120, 120, 130, 120],
    formats: [
      bold(1),
      { area: across(LIST_ROW, 1, LIST_COLUMNS.length), ...HEADER_GREY },
      bold(criteriaRow),
      bold(tiersRow),
      { area: { ...across(LIST_ROW + 1, 4), rows: Math.max(1, list.length - 1) }, numberFormat: '0.0' },
      { area: { ...across(1, 1, LIST_COLUMNS.length), rows }, horizontal: 'left', vertical: 'top' },
      { area: { ...across(1, 2), rows }, isWrapped: true },
    ],
    validations: [],
    notes: [],
    colours: [],
  };
}

function block(row: number, cells: CellBlock['cells']): CellBlock[] {
  return cells.length === 0 ? [] : [{ row, column: 1, cells }];
}
