import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { KpisProps } from '../kpis-props.ts';
import { DecisionCard } from './decision-card.tsx';

/** The decisions that exit dates ask for, the oldest first; those that were missed stay. */
export function DecideSection(props: KpisProps) {
  const { says, reading, words } = props;
  const pending = reading.states.filter(({ state }) => state === 'pending');
  if (pending.length === 0) return null;
  return (
    <section aria-labelledby="decisions-due" class="decisions-due">
      <h2 id="decisions-due">{says.decide.heading(pending.length)}</h2>
      <SteppedList items={pending} more={words.shell.more}>
        {(state) => (
          <li key={`${state.kpi} ${state.exitDate}`} class="decision">
            <DecisionCard {...props} state={state} />
          </li>
        )}
      </SteppedList>
    </section>
  );
}
