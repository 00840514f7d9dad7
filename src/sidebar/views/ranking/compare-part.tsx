import { useState } from 'preact/hooks';
import { shownLead } from '../../../text/points.ts';
import { ask } from '../../door.ts';
import type { ListedAccount } from '../../model/listed-accounts.ts';
import { selectedAccounts } from '../../model/selected-accounts.ts';
import { Track } from '../../parts/track.tsx';
import { AccountItems } from './account-items.tsx';
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
  const chosen = listed.filter(({ key }) => pair.includes(key));
  const [a, b] = chosen;
  return (
    <>
      {b === undefined && <p>{says.choose}</p>}
      <button type="button" onClick={useSelected}>
        {says.useSelected}
      </button>
      <p role="alert">{problem}</p>
      <AccountItems {...props} accounts={chosen} />
      <div aria-live="polite">{a && b && <Differences {...props} a={a} b={b} />}</div>
    </>
  );
}

/** @param a - the one that is further up in the list. */
function Differences({ a, b, model, words }: RankingProps & { readonly a: ListedAccount; readonly b: ListedAccount }) {
  const says = words.ranking.comparison;
  if (b.rank === null) return <p>{says.unranked}</p>;
  const { rows, difference, mostly, despite } = comparison(model.scoring.criteria, a.result, b.result);
  const widest = rows.reduce((most, row) => Math.max(most, Math.abs(row.difference)), 0);
  const at = (points: number) => 50 + (points / widest) * 50;
  const lead = (a.result.score ?? 0) - (b.result.score ?? 0);
  return (
    <>
      <p>
        {a.rank === b.rank ? says.even(a.name, b.name) : says.ahead(a.name, b.name, shownLead(lead), mostly, despite)}
      </p>
      <ul class="plain middle">
        {rows.map(({ index, criterion, difference: points, shown }) => (
          <li key={index}>
            <div class="line">
              <span class="fill">{criterion.name}</span>
              {shown}
            </div>
            <Track stretches={[points < 0 ? ['against', at(points), 50] : ['for', 50, at(points)]]} />
          </li>
        ))}
      </ul>
      {rows.length > 0 && <p class="sum">= {difference}</p>}
    </>
  );
}
