import { useState } from 'preact/hooks';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { SearchField } from '../../../parts/search-field.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { PlansProps } from '../plans-props.ts';
import { PlanItem } from './plan-item.tsx';
import { type ListedPlan, plansNamed } from './plan-list.ts';

/** All plans, those first that need care most, to be looked through by name. */
export function ListSection({ plans, ...props }: PlansProps & { readonly plans: readonly ListedPlan[] }) {
  const { language, words } = props;
  const says = plansViewWords[language].list;
  const [searched, setSearched] = useState('');
  const found = plansNamed(plans, searched);
  return (
    <section aria-labelledby="all-plans">
      <h2 id="all-plans">{says.heading}</h2>
      <SearchField label={says.search} value={searched} search={setSearched} />
      <p role="status">{found.length === 0 && says.noneFound}</p>
      <SteppedList key={searched} items={found} more={words.shell.more}>
        {(plan) => <PlanItem key={plan.account} {...props} plan={plan} />}
      </SteppedList>
    </section>
  );
}
