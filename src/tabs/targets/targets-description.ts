import type { Language } from '../../model/language.ts';
import type { TargetsColumn } from '../../model/target.ts';
import { targetsHelp } from '../../text/targets/help.ts';
import { targetsWords } from '../../text/targets/index.ts';
import type { Words } from '../../text/texts.ts';
import type { Area, ColourRule, RangeFormat, RangeValidation, TabDescription } from '../tables/tab-description.ts';
import { addressIn, NEW_LAYOUT, type TargetsLayout } from './targets-layout.ts';

/**
 * The tab of the targets: headers, dropdowns, formats and colours. Its rows are added one by one.
 *
 * @param layout - where its columns stand; of those that people removed nothing is said.
 */
export function describeTargets(language: Language, layout: TargetsLayout = NEW_LAYOUT): TabDescription {
  const { headerRow, columns } = layout;
  const words = targetsWords[language];
  const at = (column: TargetsColumn, from: number, rows: number | null): Area[] => {
    const position = columns.get(column);
    return position === undefined ? [] : [{ row: from, column: position, rows, columns: 1 }];
  };
  const below = (...wanted: readonly TargetsColumn[]) =>
    wanted.flatMap((column) => at(column, headerRow + 1, null).map((area) => ({ column, area })));
  const header = (column: TargetsColumn) => at(column, headerRow, 1);
  const format = (looks: Omit<RangeFormat, 'area'>, ...wanted: readonly TargetsColumn[]): RangeFormat[] =>
    below(...wanted).map(({ area }) => ({ area, ...looks }));
  const list = (meanings: Readonly<Record<string, Words>>, ...wanted: readonly TargetsColumn[]): RangeValidation[] =>
    below(...wanted).map(({ area }) => ({
      area,
      allowed: { kind: 'list', values: Object.values(meanings).map(([word]) => word) },
    }));
  const widths: (number | null)[] = [];
  for (const [column, position] of columns) widths[position - 1] = WIDTHS[column] ?? null;
  return {
    key: 'targets',
    name: words.name,
    frozenRows: headerRow,
    blocks: [...columns].map(([column, position]) => ({
      row: headerRow,
      column: position,
      cells: [[words.columns[column][0]]],
    })),
    columnWidths: Array.from(widths, (width) => width ?? null),
    formats: [
      ...[...columns.keys()].flatMap((column) =>
        header(column).map((area) => ({
          area,
          isBold: true,
          isWrapped: true,
          vertical: 'middle' as const,
          background: TYPED.has(column) ? '#e8f0fe' : '#f1f3f4',
        })),
      ),
      ...format({ vertical: 'top' }, ...columns.keys()),
      ...format({ numberFormat: '0.0' }, 'score'),
      ...format({ numberFormat: 'yyyy-mm-dd' }, 'due'),
      ...format({ isWrapped: true }, 'account', 'nextAction', 'note'),
      ...format({ horizontal: 'center' }, 'tier', 'salesVote', 'marketingVote', 'decision'),
      ...format({ colour: '#5f6368' }, 'id', 'addedAs'),
    ],
    validations: [
      ...list(words.votes, 'salesVote', 'marketingVote'),
      ...list(words.decisions, 'decision'),
      ...list(words.loops, 'loop'),
      ...list(words.stages, 'stage'),
      ...below('due').map(({ area }) => ({ area, allowed: { kind: 'date' } as const })),
    ],
    notes: Object.entries(targetsHelp[language]).flatMap(([column, text]) =>
      header(column as TargetsColumn).map((area) => ({ row: area.row, column: area.column, text })),
    ),
    colours: coloursOf(language, layout, below),
  };
}

/** What waits for people: votes that disagree, targets without an owner, actions that are overdue, targets that no account is. */
function coloursOf(
  language: Language,
  layout: TargetsLayout,
  below: (...columns: readonly TargetsColumn[]) => readonly { column: TargetsColumn; area: Area }[],
): ColourRule[] {
  const { votes, decisions, notListed } = targetsWords[language];
  const cell = (column: TargetsColumn) => addressIn(layout, column, layout.headerRow + 1) ?? '""';
  const [sales, marketing, decision] = [cell('salesVote'), cell('marketingVote'), cell('decision')];
  const is = (address: string, [word]: Words) => `${address}="${word}"`;
  const opposed = (one: string, other: string) => `AND(${is(one, votes.yes)},${is(other, votes.no)})`;
  const rule = (column: TargetsColumn, formula: string, background: string, colour: string) =>
    below(column).map(({ area }) => ({ area, formula: `=${formula}`, background, colour }));
  const disagree = `OR(${opposed(sales, marketing)},${opposed(marketing, sales)})`;
  const withoutOwner = (column: TargetsColumn) => `AND(${is(decision, decisions.target)},${cell(column)}="")`;
  const overdue = `AND(ISNUMBER(${cell('due')}),${cell('due')}<TODAY(),NOT(${is(decision, decisions.no)}))`;
  return [
    ...rule('salesVote', disagree, AMBER, DARK_AMBER),
    ...rule('marketingVote', disagree, AMBER, DARK_AMBER),
    ...rule('salesOwner', withoutOwner('salesOwner'), AMBER, DARK_AMBER),
    ...rule('marketingOwner', withoutOwner('marketingOwner'), AMBER, DARK_AMBER),
    ...rule('due', overdue, RED, DARK_RED),
    ...rule('status', `${cell('status')}="${notListed}"`, RED, DARK_RED),
    ...rule('decision', is(decision, decisions.target), GREEN, DARK_GREEN),
  ];
}

const [AMBER, DARK_AMBER] = ['#fef7e0', '#8a5100'];
const [RED, DARK_RED] = ['#fce8e6', '#b3261e'];
const [GREEN, DARK_GREEN] = ['#e6f4ea', '#137333'];

/** Columns that people fill in. */
const TYPED: ReadonlySet<TargetsColumn> = new Set([
  'salesVote',
  'marketingVote',
  'decision',
  'salesOwner',
  'marketingOwner',
  'loop',
  'stage',
  'nextAction',
  'due',
  'note',
]);

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
