import type { Vote } from '../../core/ranking/index.ts';
import { isBlank, quotable, readDay, readText } from '../../core/tables/index.ts';
import type { Day, DayOf } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import type { Language } from '../../model/language.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { Decision, Loop, Stage, TargetsColumn } from '../../model/target.ts';
import { targetsWords } from '../../text/targets/index.ts';
import { languageOf } from '../tables/language-of.ts';
import { meanings } from '../tables/meaning.ts';
import { type TargetsLayout, targetsLayout } from './targets-layout.ts';

/** A row of the list that sales and marketing share. What cannot be read counts as blank. */
export interface Target {
  /** Number of its row on the tab. */
  readonly row: number;
  readonly id: Cell;
  /** What it was called when it was added; what stands under Account where that is not known. */
  readonly name: string;
  /** What its formulas look for where it has no id. */
  readonly addedAs: Cell;
  readonly salesVote: Vote | null;
  readonly marketingVote: Vote | null;
  readonly decision: Decision | null;
  readonly salesOwner: string;
  readonly marketingOwner: string;
  readonly loop: Loop | null;
  readonly stage: Stage | null;
  readonly nextAction: string;
  readonly due: Day | null;
}

/** Whether one side says yes and the other no. */
export function isDisputed({ salesVote, marketingVote }: Pick<Target, 'salesVote' | 'marketingVote'>): boolean {
  return (salesVote === 'yes' && marketingVote === 'no') || (salesVote === 'no' && marketingVote === 'yes');
}

export interface TargetsTable {
  readonly layout: TargetsLayout;
  /** That of its headers. */
  readonly language: Language;
  readonly targets: readonly Target[];
  /** Votes, decisions, stages and dates that count as blank although they are not. */
  readonly unreadable: readonly { readonly row: number; readonly column: TargetsColumn; readonly found: string }[];
}

const voteOf = meanings((language) => targetsWords[language].votes);
const decisionOf = meanings((language) => targetsWords[language].decisions);
const loopOf = meanings((language) => targetsWords[language].loops);
const stageOf = meanings((language) => targetsWords[language].stages);

/** Reads the tab of the targets, wherever people have moved its header row and its columns; `null` where they are gone. */
export function readTargets(tab: PlacedTable, dayOf: DayOf): TargetsTable | null {
  const layout = targetsLayout(tab);
  if (layout === null) return null;
  const unreadable: { row: number; column: TargetsColumn; found: string }[] = [];
  const header = layout.headerRow - tab.row;
  const targets = tab.cells.slice(header + 1).flatMap((cells, index): Target[] => {
    const row = layout.headerRow + 1 + index;
    const cell = (column: TargetsColumn): Cell => {
      const position = layout.columns.get(column);
      return position === undefined ? '' : cells[position - tab.column];
    };
    const text = (column: TargetsColumn) => readText(cell(column)) ?? '';
    const read = <Value>(column: TargetsColumn, value: Value | undefined): Value | null => {
      if (value === undefined && !isBlank(cell(column)))
        unreadable.push({ row, column, found: quotable(cell(column), dayOf) });
      return value ?? null;
    };
    const meant = <Key extends string>(column: TargetsColumn, meaningOf: ReturnType<typeof meanings<Key>>) =>
      read(column, meaningOf(text(column))?.key);
    const name = text('addedAs') || text('account');
    if (name === '' && isBlank(cell('id'))) return [];
    return [
      {
        row,
        id: cell('id'),
        name,
        addedAs: cell('addedAs'),
        salesVote: meant('salesVote', voteOf),
        marketingVote: meant('marketingVote', voteOf),
        decision: meant('decision', decisionOf),
        salesOwner: text('salesOwner'),
        marketingOwner: text('marketingOwner'),
        loop: meant('loop', loopOf),
        stage: meant('stage', stageOf),
        nextAction: text('nextAction'),
        due: read('due', readDay(cell('due'), dayOf)),
      },
    ];
  });
  return { layout, language: languageOf(tab.cells[header] ?? []), targets, unreadable };
}
