import { useMemo, useState } from 'preact/hooks';
import { ask } from '../../door.ts';
import { shownShare } from '../../parts/shown.ts';
import { useSettled } from '../../parts/use-settled.ts';
import type { ViewProps } from '../../view-props.ts';
import { accountColumns } from './account-columns.ts';
import { CriteriaList } from './criteria-list.tsx';
import { DateSection } from './date-section.tsx';
import { criterionOf, type DraftReading, readDraft } from './draft-reading.ts';
import { changeOf, type DraftState, isChanged } from './draft-state.ts';
import type { Editor } from './editor.ts';
import { effectOf } from './effect.ts';
import { EffectSection } from './effect-section.tsx';
import { MistakesSection } from './mistakes-section.tsx';
import { OthersSection } from './others-section.tsx';
import { TiersSection } from './tiers-section.tsx';
import { useDraft } from './use-draft.ts';

/** The criteria as a draft: edited with the effect in sight, and written to the tab by Save alone. */
export function CriteriaView(props: ViewProps) {
  const { model, language, words, run, isBusy } = props;
  const says = words.criteria;
  const { state, change, saved, discard } = useDraft(model);
  const reading = useMemo(() => readDraft(state, model, language), [state, model, language]);
  const [open, setOpen] = useState(() => firstUndecided(state, reading));
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
        if (outcome.status === 'done') saved(state);
        return outcome;
      },
      () => says.saved,
    );
  };
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{says.heading}</h2>
      <OthersSection editor={editor} />
      <MistakesSection editor={editor} open={setOpen} />
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

/** Id of the first criterion of which no value is better than another yet, as set-up leaves a category; it is what to do next. */
function firstUndecided({ tables }: DraftState, reading: DraftReading): number | null {
  const row = tables.criteria?.rows.find((_, position) => {
    const criterion = position === 0 ? null : criterionOf(reading, position);
    if (criterion?.kind !== 'category') return false;
    const points = [...criterion.points.values()];
    return points.length > 1 && new Set(points).size === 1;
  });
  return row?.id ?? null;
}
