import type { KpisProps } from '../kpis-props.ts';
import { DecisionCard } from './decision-card.tsx';

/** The decisions that exit dates ask for, the oldest first; those that were missed stay. */
export function DecideSection(props: KpisProps) {
  const { says, reading } = props;
  const pending = reading.states.filter(({ state }) => state === 'pending');
  if (pending.length === 0) return null;
  return (
    <section aria-labelledby="decisions-due" class="decisions-due">
      <h2 id="decisions-due">{says.decide.heading(pending.length)}</h2>
      {pending.map((state) => (
        <DecisionCard key={`${state.kpi} ${state.exitDate}`} {...props} state={state} />
      ))}
    </section>
  );
}
