import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FirstAccounts } from '../../../model/first-accounts.ts';
import { isSetUpBegun } from '../../../model/tab.ts';
import { ask } from '../../door.ts';
import type { ViewProps } from '../../view-props.ts';
import { Proposal } from './proposal.tsx';
import { companyList, tableOnTab } from './starter/company-list.ts';
import { TabQuestion } from './tab-question.tsx';
import { tabsToChoose } from './tabs-to-choose.ts';
import { useWholeTab } from './use-whole-tab.ts';

/** From a list of companies to its first ranking: one question, then what can be made of the list. */
export function SetUpView(props: ViewProps) {
  const { model, words, run } = props;
  const { seen, tables } = model;
  const says = words.setUp;
  const tabs = tabsToChoose(model);
  const [pickedId, setPickedId] = useState<number | null>(null);
  const [isAgreed, setAgreed] = useState(false);
  const tabId = (tabs.find((tab) => tab.tabId === pickedId) ?? tabs.find((tab) => tab.isLikely))?.tabId ?? null;
  // Once tabs were made, the accounts are agreed on; what is missing then was deleted.
  const known = isSetUpBegun(seen.generated) ? tables.accounts : null;
  const { tab, problem } = useWholeTab(isAgreed && known === null ? tabId : null, seen);
  const table = useMemo(() => known ?? (tab && tableOnTab(tab)), [known, tab]);
  const list = useMemo(() => table && companyList(table), [table]);

  const isProposal = list !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isProposal) heading.current?.focus();
  }, [isProposal]);

  const pick = (picked: number, agreed: boolean) => {
    setPickedId(picked);
    setAgreed(agreed);
  };
  const make = async (accounts: FirstAccounts) => {
    const work = () => ask('makeAccountsTab', accounts);
    const outcome = await run(says.making, work, () => '');
    if (outcome?.status === 'done') pick(outcome.tabId, true);
  };

  return (
    <section class="set-up" aria-labelledby="set-up">
      <h2 id="set-up" ref={heading} tabIndex={-1}>
        {list ? list.table.tabName : tabs.length > 0 ? says.question : words.data.accounts.missing}
      </h2>
      <p role="alert" class="problem">
        {problem && words.shell.problems[problem]}
        {tab && list === null && words.data.accounts.firstStep}
      </p>
      {list ? (
        <Proposal {...props} list={list} />
      ) : (
        <TabQuestion
          {...props}
          tabs={tabs}
          tabId={tabId}
          isReading={isAgreed && tab === null && problem === null}
          pick={(picked) => pick(picked, false)}
          agree={() => setAgreed(true)}
          make={make}
        />
      )}
      {list && known === null && (
        <button type="button" onClick={() => setAgreed(false)}>
          {says.back}
        </button>
      )}
    </section>
  );
}
