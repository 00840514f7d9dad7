import { useMemo } from 'preact/hooks';
import { worthResearching } from '../../../core/scoring/index.ts';
import { decidingCells } from '../../model/deciding-cells.ts';
import { listedAccounts } from '../../model/listed-accounts.ts';
import { CellsToFind } from '../../parts/cells-to-find.tsx';
import type { ViewProps } from '../../view-props.ts';

/** Which unknown values are most worth finding out: over all, and of which companies first. */
export function ResearchSection(props: ViewProps) {
  const { model, words } = props;
  const says = words.data.research;
  const { fields, cells } = useMemo(() => {
    const { scored, scoring, tiers } = model;
    return {
      fields: worthResearching(
        scoring.criteria,
        scored.map(({ result }) => result),
        tiers,
      ).slice(0, MOST_FIELDS),
      cells: decidingCells(
        listedAccounts(model, words.shell.nameless),
        scoring.criteria,
        tiers,
        MOST_CELLS,
        ({ changesTier }) => changesTier,
      ),
    };
  }, [model, words]);
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="research">
      <h2 id="research">{says.heading}</h2>
      <ul class="plain">
        {fields.map(({ index, unknown, couldChangeTier }) => (
          <li key={index}>
            {model.scoring.criteria[index]?.name} <span class="note">{says.unknown(unknown, couldChangeTier)}</span>
          </li>
        ))}
      </ul>
      {cells.length > 0 && <h3>{says.nearest}</h3>}
      <CellsToFind {...props} cells={cells} />
    </section>
  );
}

const MOST_FIELDS = 5;
const MOST_CELLS = 10;
