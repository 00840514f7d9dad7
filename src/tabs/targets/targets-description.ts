import type { Language } from '../../model/language.ts';
import { isOwnColumn, type TargetsColumn } from '../../model/target.ts';
import { targetsHelp } from '../../text/targets/help.ts';
import { targetsWords } from '../../text/targets/index.ts';
import type { Words } from '../../text/texts.ts';
import { across } from '../tables/areas.ts';
import { CHOSEN, HEADER_BLUE, HEADER_GREY, NEEDED, QUIET, WRONG } from '../tables/tab-colours.ts';
import type { Area, ColourRule, TabDescription } from '../tables/tab-description.ts';
import { columnWidths, typedColumns, wordsToChoose } from '../tables/typed-columns.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';
import { addressIn, NEW_LAYOUT, type TargetsLayout } from './targets-layout.ts';

/**
 * The tab of the targets: headers, dropdowns, formats and colours. Its rows are added one by one.
 *
 * @param layout - where its columns stand; of those that people removed nothing is said.
 */
export function describeTargets(language: Language, layout: TargetsLayout = NEW_LAYOUT): TabDescription {
  const { headerRow, columns } = layout;
  const words = targetsWords[language];
  const { areas, formats, validations, notes } = typedColumns(headerRow, columns);
  return {
    key: 'targets',
    name: words.name,
    frozenRows: headerRow,
    blocks: [...columns].map(([column, position]) => ({
      row: headerRow,
      column: position,
      cells: [[words.columns[column][0]]],
    })),
    columnWidths: columnWidths(columns, WIDTHS),
    formats: [
      ...[...columns].map(([column, position]) => ({
        area: across(headerRow, position),
        ...(isOwnColumn(column) ? HEADER_GREY : HEADER_BLUE),
      })),
      ...formats({ vertical: 'top' }, ...columns.keys()),
      ...formats({ numberFormat: '0.0' }, 'score'),
      ...formats({ numberFormat: DAY_FORMAT }, 'due'),
      ...formats({ isWrapped: true }, 'account', 'nextAction', 'note'),
      ...formats({ horizontal: 'center' }, 'tier', 'salesVote', 'marketingVote', 'decision'),
      ...formats({ colour: QUIET }, 'id', 'addedAs'),
    ],
    validations: [
      ...validations(wordsToChoose(words.votes), 'salesVote', 'marketingVote'),
      ...validations(wordsToChoose(words.decisions), 'decision'),
      ...validations(wordsToChoose(words.loops), 'loop'),
      ...validations(wordsToChoose(words.stages), 'stage'),
      ...validations({ kind: 'date' }, 'due'),
    ],
    notes: notes(targetsHelp[language]),
    colours: coloursOf(language, layout, areas),
  };
}

/** What waits for people: votes that disagree, targets without an owner, actions that are overdue, targets that no account is. */
function coloursOf(
  language: Language,
  layout: TargetsLayout,
  areas: (...columns: readonly TargetsColumn[]) => Area[],
): ColourRule[] {
  const { votes, decisions, notListed } = targetsWords[language];
  const cell = (column: TargetsColumn) => addressIn(layout, column, layout.headerRow + 1) ?? '""';
  const [sales, marketing, decision, due] = [cell('salesVote'), cell('marketingVote'), cell('decision'), cell('due')];
  const is = (address: string, [word]: Words) => `${address}="${word}"`;
  const opposed = (one: string, other: string) => `AND(${is(one, votes.yes)},${is(other, votes.no)})`;
  const rules = (colours: Pick<ColourRule, 'background' | 'colour'>, formula: string, ...columns: TargetsColumn[]) =>
    areas(...columns).map((area) => ({ area, formula: `=${formula}`, ...colours }));
  const withoutOwner = (column: TargetsColumn) =>
    rules(NEEDED, `AND(${is(decision, decisions.target)},${cell(column)}="")`, column);
  return [
    ...rules(NEEDED, `OR(${opposed(sales, marketing)},${opposed(marketing, sales)})`, 'salesVote', 'marketingVote'),
    ...withoutOwner('salesOwner'),
    ...withoutOwner('marketingOwner'),
    ...rules(WRONG, `AND(ISNUMBER(${due}),${due}<TODAY(),NOT(${is(decision, decisions.no)}))`, 'due'),
    ...rules(WRONG, is(cell('status'), [notListed]), 'status'),
    ...rules(CHOSEN, is(decision, decisions.target), 'decision'),
  ];
}

/** In pixels. */
const WIDTHS: Readonly<Partial<Record<TargetsColumn, number>>> = {
  id: 64,
  account: 240,
  rank: 52,
  score: 60,
  tier: 60,
  status: 96,
  salesVote: 96,
  marketingVote: 96,
  decision: 100,
  nextAction: 200,
  due: 92,
  note: 200,
  addedAs: 140,
};
