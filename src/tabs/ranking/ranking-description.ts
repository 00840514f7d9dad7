import type { Language } from '../../model/language.ts';
import type { Tier } from '../../model/score.ts';
import { texts } from '../../text/index.ts';
import { tabsWords } from '../../text/tabs/index.ts';
import { rangeNames } from '../tables/named-ranges.ts';
import { HEADER_GREY, TIERS, UNUSED } from '../tables/tab-colours.ts';
import type { ColourRule, RangeFormat, TabDescription } from '../tables/tab-description.ts';

/** How many columns the ranking has. */
export const RANKING_WIDTH = 8;

/**
 * The tab of the ranking: one formula.
 *
 * @param tiers - as they are called now.
 */
export function describeRanking(language: Language, tiers: readonly Tier[]): TabDescription {
  return {
    key: 'ranking',
    name: tabsWords[language].names.ranking,
    frozenRows: 1,
    blocks: [{ row: 1, column: 1, cells: [[{ formula: rankingFormula() }]] }],
    columnWidths: [52, 280, 64, 88, 60, 60, 76, 560],
    formats: [
      { area: { row: 1, column: 1, rows: 1, columns: RANKING_WIDTH }, ...HEADER_GREY },
      below(1, RANKING_WIDTH, { vertical: 'top' }),
      below(2, 1, { isWrapped: true }),
      below(3, 1, { numberFormat: '0.0' }),
      below(4, 1, { horizontal: 'center' }),
      below(5, 2, { numberFormat: '0.0', colour: '#5f6368' }),
      below(7, 1, { numberFormat: '0%' }),
      below(8, 1, { isWrapped: true }),
    ],
    validations: [],
    // Not on the first cell, which is selected in a new tab: the note would cover the first companies.
    notes: [{ row: 1, column: RANKING_WIDTH, text: tabsWords[language].ranking }],
    colours: [...statusColours(), ...tierColours(tiers)],
  };
}

function rankingFormula(): string {
  const { accounts, criteria, asOf, tiers } = rangeNames;
  return `=ABMRANKING(${accounts},${criteria},0,"",${asOf},${tiers})`;
}

function below(column: number, columns: number, looks: Omit<RangeFormat, 'area'>): RangeFormat {
  return { area: { row: 2, column, rows: null, columns }, ...looks };
}

/** Accounts that have a status in place of a tier. */
function statusColours(): ColourRule[] {
  const words = [texts.en, texts.ja].flatMap(({ statuses }) => [statuses.excluded, statuses.incomplete]);
  const formula = `=OR(${words.map(isTier).join(',')})`;
  return [{ area: { row: 2, column: 1, rows: null, columns: RANKING_WIDTH }, formula, ...UNUSED }];
}

function tierColours(tiers: readonly Tier[]): ColourRule[] {
  const area = { row: 2, column: 4, rows: null, columns: 1 };
  const bestFirst = [...tiers].sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
  return bestFirst.map(({ label }, position) => ({
    area,
    formula: `=${isTier(label)}`,
    ...(TIERS[position] ?? TIERS[3]),
  }));
}

function isTier(label: string): string {
  return `$D2="${label.replace(/"/g, '""')}"`;
}
