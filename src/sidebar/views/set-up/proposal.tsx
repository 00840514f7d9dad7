import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SetUpPlan } from '../../../model/set-up-plan.ts';
import type { StarterKey } from '../../../model/starter.ts';
import { idColumn } from '../../../tabs/index.ts';
import { ask } from '../../door.ts';
import type { ViewProps } from '../../view-props.ts';
import { CriteriaChoice } from './criteria-choice.tsx';
import { IdChoice } from './id-choice.tsx';
import { ListSummary } from './list-summary.tsx';
import { type ChangedChoices, type Choice, proposedChoices, withChanges } from './starter/choices.ts';
import { type ChosenCriterion, chosenCriteria } from './starter/chosen-criteria.ts';
import type { CompanyList } from './starter/company-list.ts';
import { writtenCriteria } from './starter/written-criteria.ts';

interface ProposalProps extends ViewProps {
  readonly list: CompanyList;
  /** Whether the spreadsheet knows the list already, so that there is no question to go back to. */
  readonly isKnown: boolean;
  readonly back: () => void;
}

/** What the list is understood to be, what would be made for it, and the one button that makes it. */
export function Proposal(props: ProposalProps) {
  const { list, isKnown, back, model, language, words, isBusy, run, open } = props;
  const says = words.setUp;
  const [changed, setChanged] = useState<ChangedChoices>(new Map());
  const [addsIds, setAddsIds] = useState(true);
  const proposed = useMemo(() => proposedChoices(list), [list]);
  const chosen = useMemo(
    () => chosenCriteria(list, withChanges(proposed, changed), says),
    [list, proposed, changed, says],
  );
  const ownCriteria = model.tables.criteria;
  const ticked = ownCriteria ? [] : chosen.filter(({ isTicked }) => isTicked);
  const newColumns = ticked.filter(({ isNew }) => isNew).length;
  const hasNoIds = idColumn(list.table.cells) < 0;
  const { tabName, tabId, row, column } = list.table;
  const isReady = ownCriteria !== null || ticked.length > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const change = (keys: readonly StarterKey[], part: Partial<Choice>) =>
    setChanged(new Map([...changed, ...keys.map((key) => [key, { ...changed.get(key), ...part }] as const)]));
  const make = () => {
    if (!isReady || isBusy) return;
    const plan: SetUpPlan = {
      language,
      accounts: isKnown ? null : { tabId, row, column },
      ...writtenCriteria(ticked, language),
      addsIds: hasNoIds && addsIds,
    };
    const step = nextStep(ticked);
    // Before the work begins, since opening a view clears what the work came to.
    open(step === 'rate' ? 'criteria' : 'ranking');
    run(
      says.settingUp,
      () => ask('setUp', plan),
      () => says.afterwards[step],
    );
  };

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {tabName}
      </h3>
      <ListSummary list={list} words={words} goTo={props.goTo} />
      {ownCriteria ? (
        <p>{says.criteriaStay(ownCriteria.tabName)}</p>
      ) : (
        <CriteriaChoice list={list} chosen={chosen} change={change} language={language} says={says} />
      )}
      <div class="made">
        <p>{says.makes(ownCriteria !== null)}</p>
        {hasNoIds && <IdChoice says={says} isTicked={addsIds} tick={setAddsIds} />}
        <p>
          {(newColumns > 0 || (hasNoIds && addsIds)) && says.adds(newColumns, hasNoIds && addsIds, tabName)}{' '}
          {says.changesNothing}
        </p>
        {!isReady && <p class="missing">{says.tickOne}</p>}
        <button type="button" class="action" aria-disabled={!isReady || isBusy} onClick={make}>
          {says.make}
        </button>{' '}
        {!isKnown && (
          <button type="button" onClick={back}>
            {says.back}
          </button>
        )}
      </div>
    </>
  );
}

/** What brings the newcomer further: points for the values of a category, cells of new columns, or the ranking at once. */
function nextStep(ticked: readonly ChosenCriterion[]): 'rate' | 'fill' | 'look' {
  if (ticked.some(({ rule, isNew }) => rule.kind === 'category' && !isNew)) return 'rate';
  return ticked.some(({ isNew }) => isNew) ? 'fill' : 'look';
}
