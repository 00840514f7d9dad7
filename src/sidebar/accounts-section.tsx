import type { AccountsSeen } from '../actions/overview.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';
import { type GoTo, PlaceButton } from './place-button.tsx';

interface AccountsSectionProps {
  readonly accounts: AccountsSeen | null;
  readonly words: SidebarWords['accounts'];
  readonly goTo: GoTo;
}

/** Which companies the add-on sees, or how to begin a list of them. */
export function AccountsSection({ accounts, words, goTo }: AccountsSectionProps) {
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{words.heading}</h2>
      {accounts === null ? (
        <div class="first-step">
          <p class="missing">{words.missing}</p>
          <p>{words.firstStep}</p>
        </div>
      ) : (
        <>
          <p>
            <PlaceButton link={accounts.link} text={accounts.tab} goTo={goTo} /> {words.companies(accounts.companies)}
          </p>
          <p class="note">{words.nameColumn(accounts.nameColumn)}</p>
        </>
      )}
    </section>
  );
}
