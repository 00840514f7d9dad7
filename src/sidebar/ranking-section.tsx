import type { RankingSeen } from '../actions/overview.ts';
import { shownPoints } from '../text/points.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';
import { type GoTo, PlaceButton } from './place-button.tsx';

interface RankingSectionProps {
  /** `null` while mistakes stand in the way. */
  readonly ranking: RankingSeen | null;
  readonly words: SidebarWords['ranking'];
  readonly goTo: GoTo;
}

/** The best companies, with their scores and why. */
export function RankingSection({ ranking, words, goTo }: RankingSectionProps) {
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{words.heading}</h2>
      {ranking === null ? <p>{words.waitsForMistakes}</p> : <Ranking ranking={ranking} words={words} goTo={goTo} />}
    </section>
  );
}

function Ranking({ ranking, words, goTo }: RankingSectionProps & { readonly ranking: RankingSeen }) {
  const { top, excluded, incomplete } = ranking;
  return (
    <>
      {top.length === 0 && <p>{words.nobody}</p>}
      <ol class="ranking">
        {top.map(({ rank, name, link, score, tier, why }) => (
          <li key={link.a1} value={rank}>
            <PlaceButton link={link} text={name === '' ? words.nameless : name} goTo={goTo} />
            <p class="score">{words.scoreAndTier(shownPoints(score), tier)}</p>
            <p class="note">{why}</p>
          </li>
        ))}
      </ol>
      {excluded + incomplete > 0 && <p class="note">{words.unranked(excluded, incomplete)}</p>}
    </>
  );
}
