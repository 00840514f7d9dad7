import { isBlank, isBlankRow, quotable, readText } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Cell, Table } from '../../model/cell.ts';
import type { Language } from '../../model/language.ts';
import type { TargetsColumn } from '../../model/target.ts';
import { texts } from '../../text/index.ts';
import { agreementWords } from '../../text/targets/agreement.ts';
import { targetsWords } from '../../text/targets/index.ts';
import type { TargetStanding } from './target-standings.ts';
import { isDisputed } from './targets.ts';

/** The list and what it rests on, at the moment of an agreement. */
export interface AgreedState {
  readonly standings: readonly TargetStanding[];
  readonly criteria: Table;
  /** Without its header row; empty for the usual ones. */
  readonly tiers: Table;
  readonly dayOf: DayOf;
}

/** What a frozen cell holds: dates are written out, so that no format is needed to read them. */
type FrozenCell = string | number | boolean;
type FrozenRows = readonly (readonly FrozenCell[])[];

/** Columns of a list that is kept. */
export const LIST_COLUMNS = [
  'rank',
  'account',
  'id',
  'score',
  'tier',
  'decision',
  'salesVote',
  'marketingVote',
  'salesOwner',
  'marketingOwner',
  'status',
] as const satisfies readonly TargetsColumn[];

/** Number of the row in which the list begins with its headers. Above it stands who agreed, and when. */
export const LIST_ROW = 10;

/** The targets first, best first, then the others with what was decided on them. */
export function frozenList(standings: readonly TargetStanding[], language: Language): FrozenRows {
  const words = targetsWords[language];
  const order = ({ target: { decision }, rank }: TargetStanding) =>
    [decision === 'target' ? 0 : 1, rank ?? Infinity] as const;
  const sorted = [...standings].sort((a, b) => {
    const [[groupA, rankA], [groupB, rankB]] = [order(a), order(b)];
    return groupA - groupB || (rankA === rankB ? 0 : rankA - rankB);
  });
  const cellOf = (standing: TargetStanding, column: (typeof LIST_COLUMNS)[number]): FrozenCell => {
    const { target, account, status } = standing;
    switch (column) {
      case 'account':
        return standing.name;
      case 'id':
        return readText(target.id) ?? '';
      case 'rank':
      case 'score':
        return standing[column] ?? '';
      case 'tier':
        return standing.tier;
      case 'decision':
        return target.decision === null ? '' : words.decisions[target.decision][0];
      case 'salesVote':
      case 'marketingVote': {
        const vote = target[column];
        return vote === null ? '' : words.votes[vote][0];
      }
      case 'status':
        if (isDisputed(target)) return agreementWords[language].exception;
        if (account === null) return words.notListed;
        return status === null ? '' : texts[language].statuses[status];
      default:
        return target[column];
    }
  };
  return [
    LIST_COLUMNS.map((column) => words.columns[column][0]),
    ...sorted.map((standing) => LIST_COLUMNS.map((column) => cellOf(standing, column))),
  ];
}

/** A table without its blank rows. */
export function frozenTable(table: Table, dayOf: DayOf): FrozenRows {
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  return table
    .filter((row) => !isBlankRow(row))
    .map((row) => Array.from({ length: width }, (_, column) => frozenCell(row[column], dayOf)));
}

function frozenCell(cell: Cell, dayOf: DayOf): FrozenCell {
  if (isBlank(cell)) return '';
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? cell
    : quotable(cell, dayOf);
}
