import { fold, readText } from '../../../core/tables/index.ts';
import type { DraftRow } from '../../../model/criteria-change.ts';
import type { CriteriaColumn } from '../../../model/issue.ts';
import type { SentCell } from '../../../model/sent-table.ts';
import { texts } from '../../../text/index.ts';
import { shownCell } from '../../parts/typed-cell.ts';
import type { ViewProps } from '../../view-props.ts';
import type { AccountColumn } from './account-columns.ts';
import type { DraftMistake, DraftReading } from './draft-reading.ts';
import { type DraftState, withCell } from './draft-state.ts';

/** What the parts of the view work on. */
export interface Editor extends ViewProps {
  readonly state: DraftState;
  readonly change: (next: (state: DraftState) => DraftState) => void;
  readonly reading: DraftReading;
  readonly columns: readonly AccountColumn[];
}

/** A cell of a criterion in the draft; blank where the table lacks the column. */
export function cellOf({ reading }: Editor, row: DraftRow, column: CriteriaColumn): SentCell {
  const position = reading.positions.get(column);
  return position === undefined ? '' : (row.cells[position] ?? '');
}

/** Sets a cell of a criterion, with a new column where the table lacks it. */
export function setCell({ reading, change }: Editor, row: DraftRow, column: CriteriaColumn, cell: SentCell): void {
  const header = texts[reading.language].criteriaColumns[column][0];
  change((state) => withCell(state, 'criteria', row.id, { position: reading.positions.get(column), header }, cell));
}

/** What a criterion is called. */
export function nameOf(editor: Editor, row: DraftRow): string {
  return shownCell(cellOf(editor, row, 'criterion')).trim() || editor.words.criteria.nameless;
}

/** The account column that a criterion reads; `undefined` where there is none of that header. */
export function accountColumnOf(editor: Editor, row: DraftRow): AccountColumn | undefined {
  const own = cellOf(editor, row, 'column');
  const cell = own === '' ? cellOf(editor, row, 'criterion') : own;
  const header = typeof cell === 'object' ? '' : fold(readText(cell) ?? '');
  return editor.columns.find((column) => fold(column.header) === header);
}

/** The mistakes in a criterion, or in one of its cells. */
export function mistakesOf({ reading }: Editor, { id }: DraftRow, column?: CriteriaColumn): readonly DraftMistake[] {
  return reading.mistakes.filter(
    (mistake) =>
      mistake.table === 'criteria' && mistake.row === id && (column === undefined || mistake.column === column),
  );
}

/** The id of the field of a cell in the page, for what is wrong with it to lead there. */
export function fieldId(table: string, row: number | null, column: string | undefined): string {
  return `${table}-${row}-${column}`;
}
