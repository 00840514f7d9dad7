import { useMemo, useState } from 'preact/hooks';
import type { StarterKey } from '../../../model/starter.ts';
import type { ViewProps } from '../../view-props.ts';
import { CriteriaChoice } from './criteria-choice.tsx';
import { ListSummary } from './list-summary.tsx';
import { MakeTabs } from './make-tabs.tsx';
import { type ChangedChoices, type Choice, proposedChoices, withChanges } from './starter/choices.ts';
import { chosenCriteria } from './starter/chosen-criteria.ts';
import type { CompanyList } from './starter/company-list.ts';

/** What the list is understood to be, and what would be made for it. */
export function Proposal(props: ViewProps & { readonly list: CompanyList }) {
  const { list, model, language, words } = props;
  const says = words.setUp;
  const [changed, setChanged] = useState<ChangedChoices>(new Map());
  const proposed = useMemo(() => proposedChoices(list), [list]);
  const chosen = useMemo(
    () => chosenCriteria(list, withChanges(proposed, changed), says),
    [list, proposed, changed, says],
  );
  const hasCriteria = model.tables.criteria !== null;
  const change = (keys: readonly StarterKey[], part: Partial<Choice>) =>
    setChanged(new Map([...changed, ...keys.map((key) => [key, { ...changed.get(key), ...part }] as const)]));
  return (
    <>
      <ListSummary list={list} language={language} words={words} />
      {!hasCriteria && <CriteriaChoice list={list} chosen={chosen} change={change} language={language} says={says} />}
      <MakeTabs {...props} table={list.table} ticked={hasCriteria ? [] : chosen.filter(({ isTicked }) => isTicked)} />
    </>
  );
}
