import { useMemo, useState } from 'preact/hooks';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { listedAccounts } from '../../../model/listed-accounts.ts';
import type { PlansProps } from '../plans-props.ts';
import { MakePreview } from './make-preview.tsx';
import { MakingLeft } from './making-left.tsx';
import { OneCompany } from './one-company.tsx';
import { targetCandidates } from './plan-candidates.ts';
import { SelectedRows } from './selected-rows.tsx';

/** Makes plans for all targets, for those of a tier, for selected rows or for one company. */
export function MakeSection(props: PlansProps) {
  const { model, language, words, candidates, open } = props;
  const says = plansViewWords[language].make;
  const listed = useMemo(() => listedAccounts(model, words.shell.nameless), [model, words]);
  const targets = useMemo(() => targetCandidates(model, candidates), [model, candidates]);
  const [group, setGroup] = useState(targets.length > 0 ? 'targets' : 'one');
  const byRow = useMemo(() => new Map(candidates.map((candidate) => [candidate.rowNumber, candidate])), [candidates]);
  const among = (rows: readonly { readonly rowNumber: number }[]) =>
    rows.flatMap(({ rowNumber }) => byRow.get(rowNumber) ?? []);
  const inTier = (position: number) => among(listed.filter(({ tier }) => tier === position));
  return (
    <section aria-labelledby="make-plans">
      <h2 id="make-plans">{says.heading}</h2>
      <MakingLeft {...props} />
      <p class="line">
        <label for="plans-for">{says.for}</label>
        <select
          id="plans-for"
          class="fill"
          value={group}
          onChange={({ currentTarget }) => setGroup(currentTarget.value)}
        >
          <option value="targets">{says.targets(targets.length)}</option>
          {model.tiers.map(({ label }, position) => (
            <option key={label} value={`${position}`}>
              {says.tier(label, inTier(position).length)}
            </option>
          ))}
          <option value="selected">{says.selected}</option>
          <option value="one">{says.one}</option>
        </select>
      </p>
      {group === 'selected' ? (
        <SelectedRows {...props} listed={listed} among={among} />
      ) : group === 'one' ? (
        <OneCompany {...props} />
      ) : group === 'targets' && targets.length === 0 ? (
        <>
          <p role="status">{says.noTargets}</p>
          <button type="button" onClick={() => open('targets')}>
            {says.toTargets}
          </button>
        </>
      ) : (
        <MakePreview {...props} chosen={group === 'targets' ? targets : inTier(Number(group))} />
      )}
    </section>
  );
}
