import { targetsWords } from '../../../text/targets/index.ts';
import { shownShare } from '../../parts/shown.ts';
import { FoldedRows, type TargetProps, TargetRows } from './target-rows.tsx';

/** How far sales and marketing agree; disagreements first, then whose votes are missing. */
export function VotesSection(props: TargetProps) {
  const { list, language, words } = props;
  const says = words.targets.votes;
  const { both, agree, share, kappa } = list.agreement;
  const votes = targetsWords[language].votes;
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{says.heading}</h2>
      <p>
        {share === null
          ? says.none
          : says.agree({ both, agree, share: shownShare(share, language), kappa: kappa?.toFixed(2) ?? '' })}
      </p>
      {kappa !== null && <p class="note">{says.kappa}</p>}
      {list.disagreements.length > 0 && <h3>{says.disagree(list.disagreements.length)}</h3>}
      <TargetRows {...props} targets={list.disagreements} column="salesVote">
        {({ target: { salesVote, marketingVote } }) =>
          says.pair(votes[salesVote ?? '?'][0], votes[marketingVote ?? '?'][0])
        }
      </TargetRows>
      <FoldedRows {...props} targets={list.unsure} column="salesVote" label={says.unsure} />
      <FoldedRows {...props} targets={list.withoutSalesVote} column="salesVote" label={says.noSales} />
      <FoldedRows {...props} targets={list.withoutMarketingVote} column="marketingVote" label={says.noMarketing} />
    </section>
  );
}
