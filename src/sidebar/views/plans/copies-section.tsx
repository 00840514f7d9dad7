import { useEffect, useState } from 'preact/hooks';
import type { PlanCopies } from '../../../model/plan-request.ts';
import { accountDirectory } from '../../../tabs/index.ts';
import { plansViewWords } from '../../../text/sidebar/plans/index.ts';
import { ask } from '../../door.ts';
import type { PlansProps } from './plans-props.ts';

/** Asks which of several tabs is the plan of an account, where somebody has copied one. They are looked for once the view is there. */
export function CopiesSection({ model, language, words, goTo, run, isBusy }: PlansProps) {
  const says = plansViewWords[language].copies;
  const { generated } = model.seen;
  const [copies, setCopies] = useState<readonly PlanCopies[]>([]);
  // Each reading of the spreadsheet may bring other copies.
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const found = await ask('findPlanCopies').catch(() => null);
      if (isCurrent && found !== null) setCopies(found);
    };
    look();
    return () => {
      isCurrent = false;
    };
  }, [generated]);
  const directory = accountDirectory(model.tables.accounts?.cells ?? []);
  const keep = ({ account, tabs }: PlanCopies, tabId: number) => {
    if (isBusy) return;
    const others = tabs.map((tab) => tab.tabId).filter((id) => id !== tabId);
    run(
      says.keeping,
      () => ask('keepPlan', { account, tabId, others }),
      () => says.kept,
    );
  };
  return (
    <div class="copies" aria-live="polite">
      {copies.map((copy) => (
        <section key={copy.account} class="first-step">
          <h2>{says.heading}</h2>
          <p>{says.question(directory.withId(copy.account)[0]?.name || words.shell.nameless)}</p>
          <p class="note">{says.explanation}</p>
          <ul class="plain">
            {copy.tabs.map(({ tabId, name }) => (
              <li key={tabId} class="line">
                <button type="button" class="fill" aria-disabled={isBusy} onClick={() => keep(copy, tabId)}>
                  {says.keep(name)}
                </button>
                <button type="button" class="small" onClick={() => goTo({ tabId, a1: 'A1' })}>
                  {says.look}
                  <span class="unseen"> {name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
