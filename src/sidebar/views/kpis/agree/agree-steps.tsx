import { useState } from 'preact/hooks';
import type { AgreeStep } from '../../../../text/sidebar/kpis/index.ts';
import { focusSoon } from '../../../parts/focus-soon.ts';
import type { KpiRow } from '../kpi-rows.ts';
import type { KpisProps } from '../kpis-props.ts';
import { AGREE_STEPS, openSteps, unreadHalf } from './exit-terms.ts';
import { StepFields } from './step-fields.tsx';
import { stepSummary } from './step-summary.ts';
import type { AgreedTerms } from './use-exit-terms.ts';

export type AgreeStepsProps = KpisProps & {
  readonly row: KpiRow;
  readonly agreed: AgreedTerms;
  /** The step that is open; `null` once all were. */
  readonly current: AgreeStep | null;
  readonly goToStep: (step: AgreeStep | null) => void;
};

/** The steps, one of them open; those before it in short, with the way back. */
export function AgreeSteps(props: AgreeStepsProps) {
  const { says, language, agreed, current, goToStep } = props;
  const { agree } = says;
  const [isTried, setTried] = useState(false);
  const unread = current === 'rule' ? unreadHalf(agreed.terms) : null;
  const open = openSteps(agreed.terms, agreed.draft);
  /** How many steps somebody has come to so far. */
  const [reached, setReached] = useState(0);
  const goTo = (step: AgreeStep | null) => {
    setTried(false);
    setReached(Math.max(reached, step === null ? AGREE_STEPS.length : AGREE_STEPS.indexOf(step)));
    goToStep(step);
    focusSoon(step === null ? 'agreement' : stepId(step));
  };
  const goOn = (step: AgreeStep) => {
    setTried(true);
    if (open.includes(step)) return;
    const [unfinished] = open.filter((each) => AGREE_STEPS.indexOf(each) < reached);
    const following = AGREE_STEPS[Math.max(AGREE_STEPS.indexOf(step) + 1, reached)] ?? null;
    goTo(unfinished ?? following);
  };
  return (
    <ol class="steps">
      {AGREE_STEPS.map((step, i) => (
        <li
          key={step}
          class={step === current ? 'step current' : 'step'}
          aria-current={step === current ? 'step' : undefined}
        >
          <h3 id={stepId(step)} tabIndex={-1}>
            {agree.step(i + 1, agree.steps[step])}
          </h3>
          {step === current ? (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                goOn(step);
              }}
            >
              <p class="note">{agree.about[step]}</p>
              <StepFields {...props} step={step} />
              <p class="field-mistake" role="alert">
                {isTried && open.includes(step) && (unread === null ? agree.needs[step] : agree.unread[unread])}
              </p>
              <button type="submit">{agree.next}</button>
            </form>
          ) : (
            i <= reached && (
              <p class="line">
                <span class="fill">
                  {open.includes(step) && '⚠ '}
                  {stepSummary(step, agreed, language)}
                </span>
                <button type="button" class="small" onClick={() => goTo(step)}>
                  {agree.change}
                  <span class="unseen"> {agree.steps[step]}</span>
                </button>
              </p>
            )
          )}
        </li>
      ))}
    </ol>
  );
}

function stepId(step: AgreeStep): string {
  return `agree-${step}`;
}
