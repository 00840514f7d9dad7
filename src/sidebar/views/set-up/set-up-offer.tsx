import { useState } from 'preact/hooks';
import { idColumn } from '../../../tabs/index.ts';
import { ask } from '../../door.ts';
import type { ViewProps } from '../../view-props.ts';
import { IdChoice } from './id-choice.tsx';

/** Where accounts and criteria are there already but none of our tabs: the offer to make the rest. */
export function SetUpOffer({ model: { seen, tables }, language, words, isBusy, run, open }: ViewProps) {
  const says = words.setUp;
  const [addsIds, setAddsIds] = useState(true);
  const { accounts } = tables;
  if (accounts === null || tables.criteria === null || seen.generated.length > 0) return null;
  const hasNoIds = idColumn(accounts.cells) < 0;
  const { tabId, tabName, row, column } = accounts;
  const make = () => {
    if (isBusy) return;
    const plan = {
      language,
      accounts: { tabId, row, column },
      criteria: [],
      newColumns: [],
      addsIds: hasNoIds && addsIds,
    };
    open('ranking');
    run(
      says.settingUp,
      () => ask('setUp', plan),
      () => says.afterwards.look,
    );
  };
  return (
    <section class="set-up first-step" aria-label={says.heading}>
      <p>{says.offer(tabName)}</p>
      {hasNoIds && <IdChoice says={says} isTicked={addsIds} tick={setAddsIds} />}
      <button type="button" class="action" aria-disabled={isBusy} onClick={make}>
        {says.make}
      </button>
    </section>
  );
}
