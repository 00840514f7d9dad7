import { plansWords } from '../../../../text/plans/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { shownShare } from '../../../parts/shown.ts';
import { Track } from '../../../parts/track.tsx';
import type { PlanProps } from './plan-props.ts';

/** How much of the plan is filled in, and of each of its sections, with the way there. */
export function FilledPart({ reading, model, language, goTo, says }: PlanProps) {
  const { sections } = plansWords[language];
  const { fill } = reading;
  const { oldest } = reading.findings;
  const sum = (of: (part: (typeof fill)[number]) => number) => fill.reduce((total, part) => total + of(part), 0);
  const share = (filled: number, cells: number) => (cells === 0 ? 0 : filled / cells);
  const all = share(
    sum(({ filled }) => filled),
    sum(({ cells }) => cells),
  );
  return (
    <>
      <h3>{says.filled.share(shownShare(Math.round(all * 100) / 100, language))}</h3>
      <ul class="plain">
        {fill.map(({ table, filled, cells }) => (
          <li key={table}>
            <span class="line">
              <span class="fill">
                <PlaceButton link={reading.headingOf(table)} text={sections[table]} goTo={goTo} />
              </span>
              {filled} / {cells}
            </span>
            <Track stretches={[['for', 0, 100 * share(filled, cells)]]} />
          </li>
        ))}
      </ul>
      <p class="note">{says.filled.counted}</p>
      {oldest !== null && <p class="note">{plansViewWords[language].list.oldest(model.seen.today - oldest)}</p>}
    </>
  );
}
