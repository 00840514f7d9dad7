import { cellAddress, columnLetters } from '../../core/tables/index.ts';
import type { Language } from '../../model/language.ts';
import { tabsWords } from '../../text/tabs/index.ts';
import { USUAL_TOP } from '../criteria/why.ts';
import { rangeNames } from '../tables/named-ranges.ts';
import { quotedTab } from '../tables/quoted-tab.ts';
import type { TabDescription } from '../tables/tab-description.ts';

/** Where the accounts stand, for formulas; columns counted from 1. */
interface AccountsPlace {
  readonly tabName: string;
  readonly headerRow: number;
  /** `null` where there is no column of ids. */
  readonly idColumn: number | null;
  readonly nameColumn: number;
}

/** Columns of the hidden tab in which each account has its scores. Between `why` and `low` stand the first columns of `ABMBREAKDOWN`. */
export const SCORES_COLUMNS = {
  id: 'A',
  name: 'B',
  score: 'C',
  rank: 'D',
  tier: 'E',
  why: 'F',
  low: 'J',
  high: 'K',
} as const;

/**
 * The hidden tab from which targets and plans look up their scores: row by row the id, the name, the score or status, the rank and the
 * tier of each account; for plans also why it has its score, and how low and how high that could be.
 */
export function describeScores(language: Language, place: AccountsPlace, areForPlans = false): TabDescription {
  return {
    key: 'scores',
    name: tabsWords[language].names.scores,
    isHidden: true,
    frozenRows: 1,
    blocks: [
      {
        row: 1,
        column: 1,
        cells: [
          [...scoresFormulas(place), ...(areForPlans ? planFormulas() : [])].map((formula) =>
            formula === '' ? '' : { formula },
          ),
        ],
      },
    ],
    columnWidths: [],
    formats: [],
    validations: [],
    notes: [],
    colours: [],
  };
}

/** The formulas of its first row. A reference to a column follows it wherever people move it, and ends where the tab ends. */
function scoresFormulas({ tabName, headerRow, idColumn, nameColumn }: AccountsPlace): string[] {
  const { accounts, criteria, tiers, asOf } = rangeNames;
  const tab = quotedTab(tabName);
  const copyOf = (column: number) => `=ARRAYFORMULA(${tab}!${cellAddress(headerRow, column)}:${columnLetters(column)})`;
  return [
    idColumn === null ? '' : copyOf(idColumn),
    copyOf(nameColumn),
    `=ABMSCORE(${accounts},${criteria},"",${asOf})`,
    '=ABMRANK(C1:C)',
    `=ABMTIER(C1:C,${tiers})`,
  ];
}

/** More rows than a spreadsheet can have with as many columns. */
const MOST_ACCOUNTS = 2_000_000;

/** One call each for all accounts, since each call of a function of a script takes its time. */
function planFormulas(): string[] {
  const { accounts, criteria, asOf } = rangeNames;
  return [
    `=ABMWHY(${accounts},${criteria},${USUAL_TOP},"",${asOf})`,
    `=ARRAY_CONSTRAIN(ABMBREAKDOWN(${accounts},${criteria},"",${asOf}),${MOST_ACCOUNTS},5)`,
  ];
}

/** Whether the first row of the tab, as it stands, still works. */
export function areScoresWhole(formulas: readonly string[], areForPlans = false): boolean {
  return (
    [1, 2, 3, 4, ...(areForPlans ? [5, 6] : [])].every((position) => formulas[position]?.startsWith('=')) &&
    !formulas.some((it) => it.includes('#REF!'))
  );
}

/**
 * Whether a formula of the tab copies a column, as it stands.
 *
 * @param column - counted from 1.
 * @example copiesColumn("=ARRAYFORMULA('Accounts'!B3:B)", 2) // true
 */
export function copiesColumn(formula: string, column: number): boolean {
  return /:\$?([A-Z]+)\$?\d*\)$/.exec(formula)?.[1] === columnLetters(column);
}
