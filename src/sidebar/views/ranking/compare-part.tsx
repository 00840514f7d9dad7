import { useState } from 'preact/hooks';
import { texts } from '../../../text/index.ts';
import { shownPoints } from '../../../text/points.ts';
import { ask } from '../../door.ts';
import type { ListedAccount } from '../../model/listed-accounts.ts';
import { selectedAccounts } from '../../model/selected-accounts.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { TierChip } from '../../parts/tier-chip.tsx';
import { comparison } from './comparison.ts';
import type { RankingProps } from './ranking-props.ts';

/** Why one account stands above another. */
export function ComparePart(props: RankingProps) {
  const { listed, model, words, pair, choosePair } = props;
  const says = words.ranking.comparison;
  const [problem, setProblem] = useState('');
  const useSelected = () => {
    ask('readSelection').then(
      (selection) => {
        const selected = selectedAccounts(selection, listed, model);
        setProblem(selected.length === 2 ? '' : says.notTwo);
        if (selected.length === 2) choosePair(selected.map(({ key }) => key));
      },
      () => setProblem(words.shell.problems.failed),
    );
  };
  const [a, b] = listed.filter(({ key }) => pair.includes(key));
  return (
    <>
      {!(a && b) && <p>{says.choose}</p>}
      <button type="button" onClick={useSelected}>
        {says.useSelected}
      </button>
      <p role="alert">{problem}</p>
      <div aria-live="polite">{a && b && <ComparedAccounts {...props} a={a} b={b} />}</div>
    </>
  );
}

/** @param a - the one that is further up in the list. */
function ComparedAccounts({
  a,
  b,
  model,
  language,
  words,
  goTo,
}: RankingProps & { readonly a: ListedAccount; readonly b: ListedAccount }) {
  const says = words.ranking.comparison;
  const { rows, difference, mostly, despite } = comparison(model.scoring.criteria, a.result, b.result);
  const widest = rows.reduce((most, row) => Math.max(most, Math.abs(row.difference)), 0);
  const called = ({ name }: ListedAccount) => name || words.shell.nameless;
  const named = (parts: typeof rows) => parts.map(({ criterion, shown }) => ({ name: criterion.name, points: shown }));
  const { statuses } = texts[language];
  const unranked = [a, b].filter(({ rank }) => rank === null);
  const lead = shownPoints((a.result.score ?? 0) - (b.result.score ?? 0));
  return (
    <>
      <ul class="plain pair">
        {[a, b].map((account) => (
          <li key={account.key} class="line">
            <span class="fill">
              <PlaceButton link={account.link} text={called(account)} goTo={goTo} />
            </span>
            {account.rank !== null && <strong>{shownPoints(account.result.score ?? 0)}</strong>}
            <TierChip position={account.tier} label={model.tiers[account.tier]?.label ?? ''} />
          </li>
        ))}
      </ul>
      {unranked.length > 0 ? (
        unranked.map((account) => (
          <p key={account.key}>{says.unranked(called(account), statuses[account.result.status])}</p>
        ))
      ) : (
        <>
          <p>
            {Number(lead) === 0
              ? says.even(called(a), called(b))
              : says.ahead({ a: called(a), b: called(b) }, lead, named(mostly), named(despite))}
          </p>
          <ul class="plain">
            {rows.map(({ index, criterion, difference: points, shown }) => (
              <li key={index}>
                <div class="line">
                  <span class="fill">{criterion.name}</span>
                  {shown}
                </div>
                <span class="track middle" aria-hidden="true">
                  <span
                    class={points < 0 ? 'against' : 'for'}
                    style={{
                      left: `${50 + Math.min(0, points / widest) * 50}%`,
                      width: `${(Math.abs(points) / widest) * 50}%`,
                    }}
                  />
                </span>
              </li>
            ))}
          </ul>
          <p class="sum">= {difference}</p>
        </>
      )}
    </>
  );
}
