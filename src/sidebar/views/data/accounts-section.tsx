import { columnLetters, isBlankRow, readText } from '../../../core/tables/index.ts';
import { idColumn, linkTo } from '../../../tabs/index.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import type { ViewProps } from '../../view-props.ts';

/** Which companies the add-on sees, or how to begin a list of them. */
export function AccountsSection({ model, words, goTo }: ViewProps) {
  const { accounts: says } = words.data;
  const table = model.tables.accounts;
  const { headers, nameIndex, rows } = model.scoring.accounts;
  const ids = table === null ? -1 : idColumn(table.cells);
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{says.heading}</h2>
      {table === null ? (
        <div class="first-step">
          <p class="missing">{says.missing}</p>
          <p>{says.firstStep}</p>
        </div>
      ) : (
        <>
          <p>
            <PlaceButton link={linkTo(table)} text={table.tabName} goTo={goTo} />{' '}
            {says.companies(rows.filter((row) => !isBlankRow(row)).length)}
          </p>
          <p class="note">
            {says.nameColumn({
              header: readText(headers[nameIndex]) ?? '',
              letters: columnLetters(table.column + nameIndex),
            })}
          </p>
          <p class="note">{ids < 0 ? says.noIds : says.idColumn(columnLetters(table.column + ids))}</p>
        </>
      )}
    </section>
  );
}
