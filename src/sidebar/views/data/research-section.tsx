import { useMemo } from 'preact/hooks';
import { worthResearching } from '../../../core/scoring/index.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import { linkTo } from '../../../tabs/index.ts';
import { decidingCells } from '../../model/deciding-cells.ts';
import { listedAccounts } from '../../model/listed-accounts.ts';
import { CellsToFind } from '../../parts/cells-to-find.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import type { ViewProps } from '../../view-props.ts';

/** Which unknown values are most worth finding out: over all, and of which companies first. */
export function ResearchSection({ table, ...props }: ViewProps & { readonly table: PlacedTable }) {
  const { model, words, goTo } = props;
  const says = words.data.research;
  const { fields, cells } = useMemo(() => {
    const { scored, scoring, tiers } = model;
    return {
      fields: worthResearching(
        scoring.criteria,
        scored.map(({ result }) => result),
        tiers,
      ).slice(0, MOST_FIELDS),
      cells: decidingCells(listedAccounts(model), scoring.criteria, tiers, MOST_CELLS),
    };
  }, [model]);
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="research">
      <h2 id="research">{says.heading}</h2>
      <ul class="plain">
        {fields.map(({ index, unknown, couldChangeTier }) => {
          const criterion = model.scoring.criteria[index];
          const first = model.scored.find(({ result }) => typeof result.readings[index] !== 'number');
          return (
            criterion &&
            first && (
              <li key={index}>
                <PlaceButton
                  link={linkTo(table, first.rowNumber - 1, criterion.columnIndex)}
                  text={criterion.name}
                  goTo={goTo}
                />{' '}
                <span class="note">{says.unknown(unknown, couldChangeTier)}</span>
              </li>
            )
          );
        })}
      </ul>
      {cells.length > 0 && <h3>{says.nearest}</h3>}
      <CellsToFind {...props} cells={cells} />
    </section>
  );
}

const MOST_FIELDS = 5;
const MOST_CELLS = 10;
