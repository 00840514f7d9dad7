import { shownPoints } from '../../../../text/points.ts';
import type { OpenedPlanWords } from '../../../../text/sidebar/plans/opened/words.ts';
import type { ListedAccount } from '../../../model/listed-accounts.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { TierChip } from '../../../parts/tier-chip.tsx';
import type { ViewProps } from '../../../view-props.ts';

/** Rank, score and tier of the account, and the way to its row. */
export function Standing({
  account: { rank, tier, result, link },
  model,
  goTo,
  says,
}: ViewProps & { readonly account: ListedAccount; readonly says: OpenedPlanWords }) {
  if (rank === null) return null;
  return (
    <p class="line">
      <PlaceButton link={link} text={says.rank(rank)} goTo={goTo} />
      <span class="score">{result.score !== null && shownPoints(result.score)}</span>
      <TierChip position={tier} label={model.tiers[tier]?.label ?? ''} />
    </p>
  );
}
