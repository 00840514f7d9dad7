import { useMemo, useState } from 'preact/hooks';
import type { DraftRow } from '../../../model/criteria-change.ts';
import type { CriteriaColumn } from '../../../model/issue.ts';
import type { SentCell } from '../../../model/sent-table.ts';
import { isBlankSent } from '../../../tabs/index.ts';
import { texts } from '../../../text/index.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { filledCells, suggestedRule } from './account-columns.ts';
import { CriterionCard, weightOf } from './criterion-card.tsx';
import { freeId, movedRow, withRows } from './draft-state.ts';
import { accountColumnOf, type Editor, fieldId, nameOf } from './editor.ts';
import { useDragging } from './use-dragging.ts';

interface CriteriaListProps {
  readonly editor: Editor;
  /** Id of the open criterion. */
  readonly open: number | null;
  readonly setOpen: (id: number | null) => void;
}

/** The criteria one below the other, and a way to add one. */
export function CriteriaList({ editor, open, setOpen }: CriteriaListProps) {
  const { state, change, reading, model, words } = editor;
  const says = words.criteria;
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState('-1');
  const rows = state.tables.criteria?.rows ?? [];
  const shown = rows.slice(1).filter(({ from, cells }) => from === null || !isBlankSent(cells));
  const sum = shown.reduce((total, row) => total + weightOf(editor, row), 0);
  // It does not move while a weight is dragged along it.
  const most = useMemo(() => sliderEnd(Math.max(...shown.map((row) => weightOf(editor, row)))), [model, open]);

  const move = (row: DraftRow, position: number) => {
    const other = shown[position];
    if (other === undefined || other === row) return;
    change((now) =>
      withRows(now, 'criteria', (all) =>
        movedRow(
          all,
          row.id,
          all.findIndex(({ id }) => id === other.id),
        ),
      ),
    );
    setSaid(says.moved(nameOf(editor, row), position + 1, shown.length));
  };
  const { list, dragged, drag } = useDragging((id, position) => {
    const row = shown.find((each) => each.id === id);
    if (row) move(row, position);
  });
  const insert = (cells: readonly SentCell[], after: DraftRow | undefined) => {
    const id = freeId([...rows, ...(state.removed ? [state.removed.row] : [])]);
    const position = after ? rows.indexOf(after) + 1 : rows.length;
    change((now) =>
      withRows(now, 'criteria', (all) => [
        ...all.slice(0, position),
        { id, from: null, cells },
        ...all.slice(position),
      ]),
    );
    setOpen(id);
    focusSoon(fieldId('criteria', id, 'criterion'));
  };
  const remove = (row: DraftRow) => {
    const position = rows.indexOf(row);
    change((now) => ({
      ...withRows(now, 'criteria', (all) => all.filter(({ id }) => id !== row.id)),
      removed: { row, position },
    }));
    setSaid(says.removed(nameOf(editor, row)));
    focusSoon(UNDO);
  };
  const { removed } = state;
  const used = new Set(shown.map((row) => accountColumnOf(editor, row)?.header));
  return (
    <>
      <ol ref={list} class="criteria">
        {shown.map((row, i) => (
          <CriterionCard
            key={row.id}
            editor={editor}
            row={row}
            sum={sum}
            most={most}
            isOpen={row.id === open}
            isDragged={row.id === dragged}
            toggle={() => setOpen(row.id === open ? null : row.id)}
            drag={() => drag(row.id)}
            shift={(by) => move(row, i + by)}
            remove={() => remove(row)}
            duplicate={() => insert(row.cells, row)}
          />
        ))}
      </ol>
      {removed && (
        <p>
          {says.removed(nameOf(editor, removed.row))}{' '}
          <button
            type="button"
            id={UNDO}
            class="place"
            onClick={() =>
              change((now) => ({
                ...withRows(now, 'criteria', (all) => [
                  ...all.slice(0, removed.position),
                  removed.row,
                  ...all.slice(removed.position),
                ]),
                removed: null,
              }))
            }
          >
            {says.undo}
          </button>
        </p>
      )}
      <p class="unseen" aria-live="polite">
        {said}
      </p>
      <div class="add">
        <select aria-label={says.addWhat} value={added} onChange={({ currentTarget }) => setAdded(currentTarget.value)}>
          <option value="-1">{says.addBlank}</option>
          {editor.columns
            .filter(({ header, index }) => !used.has(header) && index !== model.scoring.accounts.nameIndex)
            .map(({ header, index }) => (
              <option key={index} value={index}>
                {header}
              </option>
            ))}
        </select>
        <button
          type="button"
          onClick={() => {
            insert(newCells(editor, Number(added), sum / Math.max(1, shown.length)), undefined);
            setAdded('-1');
          }}
        >
          {says.add}
        </button>
      </div>
    </>
  );

  /** The cells of a new criterion, for an account column or (−1) for none yet. */
  function newCells({ columns }: Editor, index: number, weight: number): readonly SentCell[] {
    const column = columns.find((each) => each.index === index);
    const rule = column && suggestedRule(filledCells(model, index));
    const values: Partial<Record<CriteriaColumn, SentCell>> = {
      criterion: column?.header ?? '',
      weight: Math.round(weight) || 1,
      ...(rule && { kind: texts[reading.language].kinds[rule.kind][0] }),
      ...(rule?.from !== undefined && { from: rule.from, to: rule.to ?? '' }),
      ...(rule?.points !== undefined && { points: rule.points }),
    };
    const keys = new Map([...reading.positions].map(([key, position]) => [position, key]));
    return (rows[0]?.cells ?? []).map((_, position) => values[keys.get(position) ?? 'note'] ?? '');
  }
}

/** A round number that leaves room above the greatest weight. */
function sliderEnd(weight: number): number {
  let end = 10;
  while (end < weight * 1.5) end *= 2;
  return end;
}

const UNDO = 'undo';
