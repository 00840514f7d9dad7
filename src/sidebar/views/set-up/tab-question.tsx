import type { ViewProps } from '../../view-props.ts';
import type { TabToChoose } from './tabs-to-choose.ts';

interface TabQuestionProps extends ViewProps {
  readonly tabs: readonly TabToChoose[];
  /** The one that is picked. */
  readonly tabId: number | null;
  readonly isReading: boolean;
  readonly pick: (tabId: number) => void;
  readonly agree: () => void;
  readonly make: (kind: 'sample' | 'empty') => void;
}

/** The one question of the first open: where the companies are. */
export function TabQuestion({ tabs, tabId, words, isBusy, isReading, pick, agree, make }: TabQuestionProps) {
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
        {(['sample', 'empty'] as const).map((kind) => (
          <button key={kind} type="button" aria-disabled={isBusy} onClick={() => make(kind)}>
            {says[kind]}
          </button>
        ))}
      </div>
    </>
  );
}
