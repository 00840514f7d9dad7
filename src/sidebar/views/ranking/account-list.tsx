import { useState } from 'preact/hooks';
import { fold } from '../../../core/tables/index.ts';
import type { ListedAccount } from '../../model/listed-accounts.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { AddToTargets } from '../targets/add-to-targets.tsx';
import { AccountItems } from './account-items.tsx';
import type { RankingProps } from './ranking-props.ts';

/** All accounts, best first, to be looked through by name and by tier. */
export function AccountList(props: RankingProps) {
  const { listed, model, words, pair, showComparison } = props;
  const says = words.ranking;
  const [searched, setSearched] = useState('');
  const [group, setGroup] = useState<Group>('all');
  const sought = fold(searched);
  const named = sought === '' ? listed : listed.filter(({ name }) => fold(name).includes(sought));
  const within = (wanted: Group) => named.filter((account) => wanted === 'all' || groupOf(account) === wanted);
  const groups: readonly (readonly [Group, string])[] = [
    ['all', says.all],
    ...model.tiers.map(({ label }, i) => [i, label] as const),
    ['unranked', says.unranked],
  ];
  const shown = within(group);
  const chosen = listed.find(({ key }) => key === pair[0]);
  return (
    <>
      {listed.every(({ rank }) => rank === null) && <p>{says.nobody}</p>}
      <SearchField label={says.search} value={searched} search={setSearched} />
      <fieldset class="groups">
        <legend class="unseen">{says.filter}</legend>
        {groups.map(([wanted, label]) => (
          <button key={wanted} type="button" aria-pressed={wanted === group} onClick={() => setGroup(wanted)}>
            {label} <span class="note">{within(wanted).length}</span>
          </button>
        ))}
      </fieldset>
      {group !== 'all' && group !== 'unranked' && (
        <p>
          <AddToTargets {...props} accounts={shown} />
        </p>
      )}
      {shown.length === 0 && <p role="status">{says.noneFound}</p>}
      <AccountItems key={group} {...props} accounts={shown} />
      <div class={chosen ? 'tray' : ''} aria-live="polite">
        {chosen && pair.length === 1 && says.comparison.oneMore(chosen.name)}
        {pair.length === 2 && (
          <button type="button" class="action" onClick={showComparison}>
            {says.comparison.show}
          </button>
        )}
      </div>
    </>
  );
}

/** All of them, those of the tier at a position, or those without a rank. */
type Group = 'all' | number | 'unranked';

function groupOf({ rank, tier }: ListedAccount): Group {
  return rank === null ? 'unranked' : tier;
}
