import { useMemo, useState } from 'preact/hooks';
import { capacityCut } from '../../../core/ranking/index.ts';
import { prospects } from '../../../core/scoring/index.ts';
import { readNumber } from '../../../core/tables/index.ts';
import { shownLead, shownPoints } from '../../../text/points.ts';
import { decidingCells } from '../../model/deciding-cells.ts';
import { CellsToFind } from '../../parts/cells-to-find.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { AddToTargets } from '../targets/add-to-targets.tsx';
import { AccountItems } from './account-items.tsx';
import type { RankingProps } from './ranking-props.ts';

/** Where the line falls if a team can take so many accounts, and how firm it is. */
export function CapacityPart(props: RankingProps) {
  const { listed, model, words } = props;
  const says = words.ranking.capacity;
  const [typed, setTyped] = useState('20');
  const capacity = readNumber(typed) ?? 0;
  const { criteria } = model.scoring;
  const found = useMemo(() => {
    const prospect = prospects(criteria);
    const cut = capacityCut(
      listed.map(({ rank, result }) => ({
        ...prospect(result),
        score: rank === null ? null : result.score,
        known: result.known,
      })),
      capacity,
    );
    if (cut === null) return null;
    const at = (positions: readonly number[]) => positions.flatMap((position) => listed[position] ?? []);
    const firm = new Set(cut.firm);
    const couldLeave = at(cut.taken.filter((position) => !firm.has(position)));
    const couldEnter = at(cut.couldEnter);
    const line = [
      { label: 'in', from: cut.cutScore },
      { label: 'out', from: null },
    ];
    const cells = decidingCells([...couldLeave, ...couldEnter], criteria, line, MOST_CELLS, () => true);
    return { ...cut, taken: at(cut.taken), next: at(cut.next), couldLeave, couldEnter, cells };
  }, [listed, capacity, criteria]);
  const last = found?.taken[found.taken.length - 1];
  const [next] = found?.next ?? [];
  return (
    <>
      <label class="line">
        <span class="fill">{says.howMany}</span>
        <input
          class="number"
          inputMode="numeric"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      {found && last && (
        <>
          <div aria-live="polite">
            <p>
              {says.line(
                found.taken.length,
                listed.filter(({ rank }) => rank !== null).length,
                shownPoints(found.cutScore),
                last.name,
              )}
            </p>
            {found.tiedAtCut.length > 0 ? (
              <p>{says.tied(found.tiedAtCut.length)}</p>
            ) : (
              next && (
                <p>
                  {says.next(
                    found.next.slice(0, MOST_NAMED).map(({ name }) => name),
                    shownLead(found.cutScore - (next.result.score ?? 0)),
                  )}
                </p>
              )
            )}
            <p>{says.firm(found.firm.length, found.taken.length)}</p>
          </div>
          <p>
            <AddToTargets {...props} accounts={found.taken} />
          </p>
          {found.couldLeave.length > 0 && (
            <Disclosure label={says.couldLeave(found.couldLeave.length)}>
              {() => <AccountItems {...props} accounts={found.couldLeave} />}
            </Disclosure>
          )}
          {found.couldEnter.length > 0 && (
            <Disclosure label={says.couldEnter(found.couldEnter.length)}>
              {() => <AccountItems {...props} accounts={found.couldEnter} />}
            </Disclosure>
          )}
          {found.cells.length > 0 && <h3>{says.fillFirst}</h3>}
          <CellsToFind {...props} cells={found.cells} />
        </>
      )}
    </>
  );
}

const MOST_NAMED = 3;
const MOST_CELLS = 10;
