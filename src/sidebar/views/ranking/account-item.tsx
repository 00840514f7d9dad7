import { useState } from 'preact/hooks';
import { texts } from '../../../text/index.ts';
import { shownPoints } from '../../../text/points.ts';
import type { ListedAccount } from '../../model/listed-accounts.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { TierChip } from '../../parts/tier-chip.tsx';
import { Track } from '../../parts/track.tsx';
import { AccountExplanation } from './account-explanation.tsx';
import type { RankingProps } from './ranking-props.ts';

/** An account in the list: where it stands, and at a click why. */
export function AccountItem(props: RankingProps & { readonly account: ListedAccount }) {
  const { account, model, language, words, goTo, pair, choosePair } = props;
  const { key, name, rank, tier, result, link } = account;
  const says = words.ranking;
  const [isOpen, setOpen] = useState(false);
  const isChosen = pair.includes(key);
  const score = rank === null ? null : (result.score ?? 0);
  const label = score === null ? texts[language].statuses[result.status] : (model.tiers[tier]?.label ?? '');
  return (
    <li class="account">
      <div class="line">
        {rank !== null && <span class="rank">{rank}</span>}
        <span class="fill">
          <PlaceButton link={link} text={name} goTo={goTo} />
        </span>
        {score !== null && <strong>{shownPoints(score)}</strong>}
        <TierChip position={tier} label={label} />
      </div>
      <div class="line">
        {score !== null && (
          <span class="fill note">
            <Track
              stretches={[
                ['reach', result.low, result.high],
                ['mark', score, score],
              ]}
            />
            {result.high > result.low && `${shownPoints(result.low)}–${shownPoints(result.high)}`}
          </span>
        )}
        <button type="button" class="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {says.why}
          <span class="unseen"> {name}</span>
        </button>
        <button
          type="button"
          class="small"
          aria-pressed={isChosen}
          onClick={() => choosePair(isChosen ? pair.filter((other) => other !== key) : [...pair.slice(-1), key])}
        >
          {says.compare}
          <span class="unseen"> {name}</span>
        </button>
      </div>
      {isOpen && <AccountExplanation {...props} />}
    </li>
  );
}
