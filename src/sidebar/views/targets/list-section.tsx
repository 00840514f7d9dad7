import { targetsWords } from '../../../text/targets/index.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import type { TargetProps } from './target-rows.tsx';

/** How many are on the list, by decision and tier. */
export function ListSection({ list, model, words, language, goTo }: TargetProps) {
  const says = words.targets.list;
  const { decisions } = targetsWords[language];
  const { standings, table } = list;
  const tiers = [...model.tiers.map(({ label }) => label), ''].filter(
    (label) => label !== '' || standings.some(({ tier }) => tier === ''),
  );
  const rows = (['target', 'later', 'no', null] as const).map((decision) => ({
    name: decision === null ? says.undecided : decisions[decision][0],
    of: standings.filter(({ target }) => target.decision === decision),
  }));
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{words.targets.heading}</h2>
      <p>
        <PlaceButton
          link={list.linkTo(table.layout.headerRow, 'account')}
          text={model.tables.targets?.tabName ?? ''}
          goTo={goTo}
        />{' '}
        {says.count(standings.length)}
      </p>
      {standings.length === 0 ? (
        <p class="first-step">{words.targets.empty}</p>
      ) : (
        <table class="counts">
          <caption class="note">{says.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{says.decision}</th>
              {tiers.map((tier) => (
                <th key={tier} scope="col">
                  {tier || says.noTier}
                </th>
              ))}
              <th scope="col">{says.all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, of }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {tiers.map((tier) => (
                  <td key={tier}>{of.filter((standing) => standing.tier === tier).length || ''}</td>
                ))}
                <td>{of.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
