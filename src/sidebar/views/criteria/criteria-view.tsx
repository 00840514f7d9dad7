import { useEffect, useMemo, useState } from 'preact/hooks';
import { writtenDay } from '../../../core/tables/index.ts';
import type { DraftRow } from '../../../model/criteria-change.ts';
import { ask } from '../../door.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { shownDay, shownShare } from '../../parts/shown.ts';
import type { ViewProps } from '../../view-props.ts';
import { accountColumns } from './account-columns.ts';
import { CriteriaList } from './criteria-list.tsx';
import { readDraft } from './draft-reading.ts';
import { changeOf, isChanged, withRows } from './draft-state.ts';
import { type Editor, fieldId, nameOf } from './editor.ts';
import { effectOf } from './effect.ts';
import { EffectSection } from './effect-section.tsx';
import { OthersSection } from './others-section.tsx';
import { TiersSection } from './tiers-section.tsx';
import { useDraft, useSettled } from './use-draft.ts';

/** The criteria as a draft: edited with the effect in sight, and written to the tab by Save alone. */
export function CriteriaView(props: ViewProps) {
  const { model, language, words, run, isBusy } = props;
  const says = words.criteria;
  const { state, change, saved, discard } = useDraft(model);
  const [open, setOpen] = useState<number | null>(null);
  const reading = useMemo(() => readDraft(state, model, language), [state, model, language]);
  const columns = useMemo(() => accountColumns(model), [model]);
  const settled = useSettled(reading);
  const effect = useMemo(() => (settled.mistakes.length === 0 ? effectOf(model, settled) : null), [model, settled]);
  const editor: Editor = { ...props, state, change, reading, columns };
  const mistakes = reading.mistakes.length;
  const isDirty = isChanged(state);
  const canSave = isDirty && state.clashes.length === 0 && !isBusy;
  const save = () => {
    if (!canSave) return;
    run(
      says.saving,
      async () => {
        const outcome = await ask('saveCriteria', changeOf(state));
        if (outcome.status === 'done') saved();
        return outcome;
      },
      () => says.saved,
    );
  };
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{says.heading}</h2>
      <OthersSection editor={editor} />
      <Mistakes editor={editor} open={setOpen} />
      <CriteriaList editor={editor} open={open} setOpen={setOpen} />
      {effect?.correlated.slice(0, MOST_PAIRS).map(({ first, second, correlation, rows }) => {
        const [one, other] = [settled.criteria[first], settled.criteria[second]];
        const sum = settled.criteria.reduce((total, { weight }) => total + weight, 0);
        const share = ((one?.weight ?? 0) + (other?.weight ?? 0)) / sum;
        return (
          <p key={`${first} ${second}`} class="hint">
            {says.correlated(
              one?.name ?? '',
              other?.name ?? '',
              correlation.toFixed(2),
              rows,
              shownShare(share, language),
            )}
          </p>
        );
      })}
      <DateSection editor={editor} />
      <TiersSection editor={editor} effect={effect} />
      <div class="save">
        <EffectSection effect={effect} words={words} />
        {isDirty && (
          <div class="bar">
            <button type="button" class="action" aria-disabled={!canSave} onClick={save}>
              {says.save(mistakes)}
            </button>
            <button type="button" onClick={discard}>
              {says.discard}
            </button>
            {state.clashes.length > 0 && <p class="note">{says.chooseFirst}</p>}
          </div>
        )}
      </div>
    </section>
  );
}

const MOST_PAIRS = 3;

/** All the mistakes of the draft together, each with the way to its field, and to its cell where that is as it is here. */
function Mistakes({ editor, open }: { editor: Editor; open: (row: number) => void }) {
  const { reading, state, words, goTo } = editor;
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    if (focused !== null) document.getElementById(focused)?.focus();
    setFocused(null);
  }, [focused]);
  if (reading.mistakes.length === 0) return null;
  const rowOf = (id: number | null): DraftRow | undefined => state.tables.criteria?.rows.find((row) => row.id === id);
  return (
    <div class="mistakes">
      <h3>{words.criteria.mistakes(reading.mistakes.length)}</h3>
      <ul>
        {reading.mistakes.map(({ table, row, column, what, link }) => {
          const criterion = table === 'criteria' ? rowOf(row) : undefined;
          return (
            <li key={`${table} ${row} ${column} ${what}`}>
              {row === null ? (
                what
              ) : (
                <button
                  type="button"
                  class="place"
                  onClick={() => {
                    if (criterion) open(row);
                    setFocused(fieldId(table, row, column));
                  }}
                >
                  {criterion ? `${nameOf(editor, criterion)}: ` : ''}
                  {what}
                </button>
              )}{' '}
              {link && <PlaceButton link={link} text={words.criteria.showCell} goTo={goTo} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The day on which ages are counted, where a criterion counts them. */
function DateSection({ editor }: { editor: Editor }) {
  const { reading, state, change, model, language, words } = editor;
  const says = words.criteria;
  if (!reading.needsReferenceDate) return null;
  const { today } = model.seen;
  const { reference } = reading.date;
  const isOld = reference?.asOf !== today;
  return (
    <p>
      {reference ? says.date(shownDay(writtenDay(reference.asOf), language), today - reference.asOf) : says.dateUnread}{' '}
      {state.tables.asOf && isOld && (
        <button
          type="button"
          class="place"
          id={fieldId('asOf', state.tables.asOf.rows[0]?.id ?? null, undefined)}
          onClick={() =>
            change((now) => withRows(now, 'asOf', (rows) => rows.map((row) => ({ ...row, cells: [{ day: today }] }))))
          }
        >
          {says.setToday}
        </button>
      )}
    </p>
  );
}
