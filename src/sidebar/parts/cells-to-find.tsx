import { linkTo } from '../../tabs/index.ts';
import { shownPoints } from '../../text/points.ts';
import type { DecidingCell } from '../model/deciding-cells.ts';
import type { ListedAccount } from '../model/listed-accounts.ts';
import type { ViewProps } from '../view-props.ts';
import { PlaceButton } from './place-button.tsx';

/** Unknown values that would decide something, each with the way to its cell and the scores that it could bring. */
export function CellsToFind({
  cells,
  model: { scoring, tables },
  goTo,
}: Pick<ViewProps, 'model' | 'goTo'> & { readonly cells: readonly DecidingCell<ListedAccount>[] }) {
  const table = tables.accounts;
  if (table === null || cells.length === 0) return null;
  return (
    <ul class="plain">
      {cells.map(({ account, index, low, high }) => {
        const criterion = scoring.criteria[index];
        return (
          criterion && (
            <li key={account.key}>
              {account.name}:{' '}
              <PlaceButton
                link={linkTo(table, account.rowNumber - 1, criterion.columnIndex)}
                text={criterion.name}
                goTo={goTo}
              />{' '}
              <span class="note">
                {shownPoints(low)}–{shownPoints(high)}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
