import { shownPoints } from '../../../text/points.ts';
import type { SidebarWords } from '../../../text/sidebar/index.ts';
import { TierChip } from '../../parts/tier-chip.tsx';
import type { Effect, MovedAccount } from './effect.ts';

interface EffectSectionProps {
  /** `null` while there are mistakes. */
  readonly effect: Effect | null;
  readonly words: SidebarWords;
}

/** What the draft does to the ranking: the best, who moves, and who changes tier. */
export function EffectSection({ effect, words }: EffectSectionProps) {
  const says = words.criteria;
  if (effect === null) return <p class="note">{says.effectWaits}</p>;
  const { top, rose, fell, crossed, counts } = effect;
  const name = (account: { readonly name: string }) => account.name || words.shell.nameless;
  const moved = (account: MovedAccount) => `${name(account)}: ${says.rank(account.rankBefore ?? 0, account.rank)}`;
  return (
    <>
      {counts.some(({ before, after }) => before !== after) && (
        <p>
          {counts.map(({ label, before, after }) => (
            <span key={label} class="tier-count">
              {label} {before === after ? after : `${before} → ${after}`}
            </span>
          ))}
        </p>
      )}
      <details class="effect">
        <summary>{says.effect({ rose: rose.length, fell: fell.length, crossed: crossed.length })}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard. */}
        <section class="effect-details" tabIndex={0} aria-label={says.top}>
          <ol>
            {top.map((account, i) => (
              <li key={i} value={account.rank}>
                {name(account)} <span class="quiet">{shownPoints(account.score)}</span>{' '}
                <TierChip position={account.tierPosition} label={account.tier} />{' '}
                {account.rankBefore !== null && account.rankBefore !== account.rank && (
                  <span class={account.rankBefore > account.rank ? 'rose' : 'fell'}>
                    <span aria-hidden="true">{account.rankBefore > account.rank ? '▲' : '▼'}</span>{' '}
                    {says.rank(account.rankBefore, account.rank)}
                  </span>
                )}
              </li>
            ))}
          </ol>
          <NameList
            heading={says.crossed}
            more={says.moreNames}
            accounts={crossed}
            say={(account) => `${name(account)}: ${account.from ?? says.noTier} → ${account.to ?? says.noTier}`}
          />
          <NameList heading={says.rose} more={says.moreNames} accounts={rose} say={moved} />
          <NameList heading={says.fell} more={says.moreNames} accounts={fell} say={moved} />
        </section>
      </details>
    </>
  );
}

interface NameListProps<Account> {
  readonly heading: string;
  /** Many thousands perhaps, of which only the first are named. */
  readonly accounts: readonly Account[];
  readonly say: (account: Account) => string;
  readonly more: (count: number) => string;
}

function NameList<Account>({ heading, accounts, say, more }: NameListProps<Account>) {
  if (accounts.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {accounts.slice(0, MOST_LISTED).map((account, i) => (
          <li key={i}>{say(account)}</li>
        ))}
      </ul>
      {accounts.length > MOST_LISTED && <p class="note">{more(accounts.length - MOST_LISTED)}</p>}
    </>
  );
}

const MOST_LISTED = 5;
