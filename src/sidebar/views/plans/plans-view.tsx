import { plansViewWords } from '../../../text/sidebar/plans/index.ts';
import type { ViewProps } from '../../view-props.ts';

/** The plans of all accounts, and the one that was opened. */
export function PlansView({ language }: ViewProps) {
  const says = plansViewWords[language];
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{says.heading}</h2>
    </section>
  );
}
