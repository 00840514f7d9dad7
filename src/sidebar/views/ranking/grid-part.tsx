import { useMemo, useState } from 'preact/hooks';
import { DEFAULT_CUTS } from '../../../core/ranking/index.ts';
import { AccountItems } from './account-items.tsx';
import { fitEngagement } from './fit-engagement.ts';
import type { RankingProps } from './ranking-props.ts';

/** The grid of fit and engagement: how many accounts are in each cell, and at a click which. */
export function GridPart(props: RankingProps) {
  const { listed, model, words } = props;
  const says = words.ranking.grid;
  const { criteria } = model.scoring;
  const grid = useMemo(
    () =>
      fitEngagement(
        listed.filter(({ rank }) => rank !== null),
        criteria,
      ),
    [listed, criteria],
  );
  const [shown, setShown] = useState('');
  if (grid === null) return <p>{says.twoGroups}</p>;
  const { fit, engagement, others, cells, unplaced } = grid;
  return (
    <>
      <table class="grid">
        <caption>{says.caption(fit, engagement, DEFAULT_CUTS)}</caption>
        <thead>
          <tr>
            <td />
            {DIGITS.map((digit) => (
              <th key={digit} scope="col">
                {digit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LETTERS.map((letter, row) => (
            <tr key={letter}>
              <th scope="row">{letter}</th>
              {DIGITS.map((digit, column) => {
                const cell = letter + digit;
                const count = cells.get(cell)?.length ?? 0;
                return (
                  <td key={digit} class={`chip-${row + column < 2 ? 0 : row + column < 4 ? 1 : 3}`}>
                    <button
                      type="button"
                      aria-label={says.cell(cell, count)}
                      aria-pressed={cell === shown}
                      aria-disabled={count === 0}
                      onClick={() => count > 0 && setShown(cell)}
                    >
                      {count}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p class="note">{says.others(others)}</p>}
      {unplaced > 0 && <p class="note">{says.unplaced(unplaced)}</p>}
      <div aria-live="polite">{shown !== '' && <h3>{says.cell(shown, cells.get(shown)?.length ?? 0)}</h3>}</div>
      <AccountItems key={shown} {...props} accounts={cells.get(shown) ?? []} />
    </>
  );
}

const LETTERS = ['A', 'B', 'C', 'D'] as const;
const DIGITS = ['1', '2', '3', '4'] as const;
