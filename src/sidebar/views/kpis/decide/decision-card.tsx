import { useId, useMemo, useState } from 'preact/hooks';
import { EXIT_DECISIONS, type ExitDateState, type ExitDecisionWord } from '../../../../model/exit-record.ts';
import { ask } from '../../../door.ts';
import { focusSoon } from '../../../parts/focus-soon.ts';
import { namesIn } from '../../../parts/names-in.ts';
import { TextField } from '../../../parts/text-field.tsx';
import type { KpisProps } from '../kpis-props.ts';
import { dayText } from '../shown-figures.ts';
import { DecisionGrounds } from './decision-grounds.tsx';
import { dueDecision } from './due-decision.ts';

/** Asks for the decision on one exit date. */
export function DecisionCard({ state, ...props }: KpisProps & { readonly state: ExitDateState }) {
  const { says, language, reading, run, isBusy } = props;
  const { decide } = says;
  const { kpi, exitDate } = state;
  const due = useMemo(() => dueDecision(reading, state), [reading, state]);
  const isFired = due.figures?.fired === true;
  const [decision, setDecision] = useState<ExitDecisionWord | null>(null);
  const [reason, setReason] = useState('');
  const [people, setPeople] = useState('');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const needsReason = decision === 'go on' && isFired && reason.trim() === '';
  const names = namesIn(people);
  const record = async () => {
    if (isBusy) return;
    setTried(true);
    if (decision === null) focusSoon(`${id}-exit`);
    else if (needsReason) focusSoon(`${id}-reason`);
    else if (names.length === 0) focusSoon(`${id}-people`);
    else {
      const outcome = await run(
        decide.running,
        () => ask('recordDecision', { language, kpi, exitDate, decision, reason: reason.trim(), people: names }),
        ({ already }) => (already ? decide.already : decide.done),
      );
      // The card goes, and the button with it.
      if (outcome?.status === 'done') focusSoon('kpis-heading');
    }
  };
  return (
    <form
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h3 id={id}>{decide.question(kpi, dayText(exitDate, language))}</h3>
      <DecisionGrounds {...props} state={state} due={due} />
      <fieldset>
        <legend>{decide.choose}</legend>
        {EXIT_DECISIONS.map((word) => (
          <label key={word} class="option">
            <input
              id={`${id}-${word}`}
              type="radio"
              name={id}
              checked={decision === word}
              onChange={() => setDecision(word)}
            />
            {decide.choices[word]}
          </label>
        ))}
        <p class="field-mistake" role="alert">
          {isTried && decision === null && decide.needsChoice}
        </p>
      </fieldset>
      <TextField
        id={`${id}-reason`}
        label={decision === 'go on' && isFired ? decide.reasonNeeded : decide.reason}
        isLong
        value={reason}
        mistake={isTried && needsReason ? decide.needsReason : undefined}
        type={setReason}
      />
      <TextField
        id={`${id}-people`}
        label={decide.people}
        note={decide.peopleNote}
        value={people}
        mistake={isTried && names.length === 0 ? decide.needsPeople : undefined}
        type={setPeople}
      />
      <p class="note">{decide.final}</p>
      <button type="submit" class="action" aria-disabled={isBusy}>
        {decide.button}
      </button>
    </form>
  );
}
