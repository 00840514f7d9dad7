import { isSetUpBegun } from '../../../model/tab.ts';
import type { ViewProps } from '../../view-props.ts';
import { MakeTabs } from './make-tabs.tsx';

/** Where accounts and criteria are there already, but none of our tabs: the offer to make the rest. */
export function SetUpOffer(props: ViewProps) {
  const { seen, tables } = props.model;
  if (!(tables.accounts && tables.criteria) || isSetUpBegun(seen.generated)) return null;
  return (
    <section class="set-up first-step" aria-label={props.words.setUp.make}>
      <MakeTabs {...props} table={tables.accounts} ticked={[]} />
    </section>
  );
}
