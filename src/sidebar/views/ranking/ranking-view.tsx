import { tierOf } from '../../../core/ranking/index.ts';
import { accountName, linkTo, USUAL_TOP, whyOf } from '../../../tabs/index.ts';
import { shownPoints } from '../../../text/points.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import type { ViewProps } from '../../view-props.ts';

/** The best companies, with their scores and why. */
export function RankingView({ model, words, goTo }: ViewProps) {
  const says = words.ranking;
  const { ranking, scoring, tiers, tables } = model;
  const table = tables.accounts;
  if (ranking === null || table === null) {
    return (
      <section aria-labelledby="ranking">
        <h2 id="ranking">{says.heading}</h2>
        <p>{says.waitsForMistakes}</p>
      </section>
    );
  }
  const count = (status: string) => ranking.others.filter(({ result }) => result.status === status).length;
  const [excluded, incomplete] = [count('excluded'), count('incomplete')];
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{says.heading}</h2>
      {ranking.ranked.length === 0 && <p>{says.nobody}</p>}
      <ol class="ranking">
        {ranking.ranked.slice(0, 10).map((account) => (
          <li key={account.rowNumber} value={account.rank}>
            <PlaceButton
              link={linkTo(table, account.rowNumber - 1, scoring.accounts.nameIndex)}
              text={accountName(account.row, scoring.accounts) || words.shell.nameless}
              goTo={goTo}
            />
            <p class="score">
              {words.shell.scoreAndTier(shownPoints(account.score), tierOf(account.score, tiers) ?? '')}
            </p>
            {/* Explanations name rows as people see them on the tab. */}
            <p class="note">
              {whyOf(scoring, { ...account, rowNumber: account.rowNumber + table.row - 1 }, USUAL_TOP)}
            </p>
          </li>
        ))}
      </ol>
      {excluded + incomplete > 0 && <p class="note">{says.unranked(excluded, incomplete)}</p>}
    </section>
  );
}
