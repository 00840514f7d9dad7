import type { FirstAccounts } from '../../../model/first-accounts.ts';
import type { ViewProps } from '../../view-props.ts';
import { emptyAccounts, sampleAccounts } from './first-accounts.ts';
import type { TabToChoose } from './tabs-to-choose.ts';

interface TabQuestionProps extends ViewProps {
  readonly tabs: readonly TabToChoose[];
  /** The one that is picked. */
  readonly tabId: number | null;
  readonly isReading: boolean;
  readonly pick: (tabId: number) => void;
  readonly agree: () => void;
  readonly make: (accounts: FirstAccounts) => void;
}

/** The one question of the first open: where the companies are. */
export function TabQuestion({ tabs, tabId, language, words, isBusy, isReading, pick, agree, make }: TabQuestionProps) {
  const says = words.setUp;
  return (
    <>
      {tabs.length === 0 ? (
        <p>{words.data.accounts.firstStep}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            agree();
          }}
        >
          <fieldset aria-labelledby="set-up">
            {tabs.map((tab) => (
              <label key={tab.tabId} class="choice">
                <input type="radio" name="tab" checked={tab.tabId === tabId} onChange={() => pick(tab.tabId)} />
                <span>
                  <b>{tab.tabName}</b>
                  <span class="note">{says.tabSummary(tab.rows, tab.headers)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <button type="submit" class="action">
            {says.next}
          </button>
          <span role="status">{isReading && words.shell.reading}</span>
        </form>
      )}
      <div class="bar otherwise">
        <button type="button" aria-disabled={isBusy} onClick={() => make(sampleAccounts(language))}>
          {says.sample}
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => make(emptyAccounts(language))}>
          {says.empty}
        </button>
      </div>
    </>
  );
}
