import { isSetUpBegun } from '../../../model/tab.ts';
import { ask } from '../../door.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import type { ViewProps } from '../../view-props.ts';

/** What was made once and is no longer in place, with the button that mends it, and what a person has to move out of the way. */
export function SetUpGaps({ model: { seen }, language, words, goTo, isBusy, run }: ViewProps) {
  const says = words.data.gaps;
  const { missing, rankingObstacle: obstacle } = seen;
  if (!isSetUpBegun(seen.generated) || (missing.length === 0 && obstacle === null)) return null;
  const plan = { language, accounts: null, criteria: [], newColumns: [], addsIds: false };
  const repair = () =>
    run(
      says.repairing,
      () => ask('setUp', plan),
      () => says.repaired,
    );
  return (
    <section class="first-step" aria-label={says.heading}>
      {obstacle && (
        <p>
          {says.obstacle} <PlaceButton link={obstacle} text={obstacle.a1} goTo={goTo} />
        </p>
      )}
      {missing.length > 0 && (
        <>
          <p class="missing">{says.heading}</p>
          <ul>
            {missing.map((part) => (
              <li key={part}>{says.parts[part]}</li>
            ))}
          </ul>
          <button type="button" class="action" aria-disabled={isBusy} onClick={() => !isBusy && repair()}>
            {says.repair}
          </button>
        </>
      )}
    </section>
  );
}
