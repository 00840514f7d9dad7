import { byFallingBound } from '../../core/ranking/index.ts';
import type { Language } from '../../model/language.ts';
import type { Tier } from '../../model/score.ts';
import { texts } from '../../text/index.ts';
import { tabsWords } from '../../text/tabs/index.ts';
import { across, downFrom } from '../tables/areas.ts';
import { rangeNames } from '../tables/named-ranges.ts';
import { HEADER_GREY, QUIET, TIERS, UNUSED } from '../tables/tab-colours.ts';
import type { ColourRule, TabDescription } from '../tables/tab-description.ts';

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
      { area: across(1, 1, RANKING_WIDTH), ...HEADER_GREY },
      { area: downFrom(2, 1, RANKING_WIDTH), vertical: 'top' },
      { area: downFrom(2, 2), isWrapped: true },
      { area: downFrom(2, 3), numberFormat: '0.0' },
      { area: downFrom(2, 4), horizontal: 'center' },
      { area: downFrom(2, 5, 2), numberFormat: '0.0', colour: QUIET },
      { area: downFrom(2, 7), numberFormat: '0%' },
      { area: downFrom(2, 8), isWrapped: true },
    ],
    validations: [],
    // Not on the first cell, which is selected in a new tab: the note would cover the first companies.
    notes: [{ row: 1, column: RANKING_WIDTH, text: tabsWords[language].ranking }],
    colours: [statusColour(), ...tierColours(tiers)],
  };
}

function rankingFormula(): string {
  const { accounts, criteria, asOf, tiers } = rangeNames;
  return `=ABMRANKING(${accounts},${criteria},0,"",${asOf},${tiers})`;
}

/** Accounts that have a status in place of a tier. */
function statusColour(): ColourRule {
  const words = [texts.en, texts.ja].flatMap(({ statuses }) => [statuses.excluded, statuses.incomplete]);
  return { area: downFrom(2, 1, RANKING_WIDTH), formula: `=OR(${words.map(isTier).join(',')})`, ...UNUSED };
}

function tierColours(tiers: readonly Tier[]): ColourRule[] {
  return [...tiers].sort(byFallingBound).map(({ label }, position) => ({
    area: downFrom(2, 4),
    formula: `=${isTier(label)}`,
    ...(TIERS[position] ?? TIERS[3]),
  }));
}

function isTier(label: string): string {
  return `$D2="${label.replace(/"/g, '""')}"`;
}
