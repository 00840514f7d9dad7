import { useMemo } from 'preact/hooks';
import { accountName, idColumn, linkTo, type ScoredAccount } from '../../../tabs/index.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { SteppedList } from '../../parts/stepped-list.tsx';
import type { ViewProps } from '../../view-props.ts';
import { repeatedValues } from './repeated-values.ts';

/** What a person can mend, each with the way to its cell: mistakes first, then what tells the companies apart. */
export function FindingsSection({ model, words, goTo }: ViewProps) {
  const says = words.data.findings;
  const { mistakes, scored, scoring, tables } = model;
  const table = tables.accounts;
  const unclear = useMemo(() => {
    if (table === null) return [];
    const ids = idColumn(table.cells);
    return (['name', 'id'] as const)
      .flatMap((what) => {
        const columnIndex = what === 'name' ? scoring.accounts.nameIndex : ids;
        if (columnIndex < 0) return [];
        const { blank, repeated } = repeatedValues(scored, columnIndex);
        return [
          { columnIndex, label: says.blank[what], groups: blank.length > 0 ? [{ value: '', accounts: blank }] : [] },
          { columnIndex, label: says.repeated[what], groups: repeated },
        ];
      })
      .filter(({ groups }) => groups.length > 0);
  }, [model, says]);
  // The model counts companies without a name among them.
  const nameless = scored.filter(({ row }) => accountName(row, scoring.accounts) === '').length;
  const unreadable = model.unreadable.length - nameless;
  const rows = (accounts: readonly ScoredAccount[], columnIndex: number) =>
    table &&
    accounts.slice(0, MOST_ROWS).map(({ rowNumber }) => (
      <span key={rowNumber}>
        {' '}
        <PlaceButton
          link={linkTo(table, rowNumber - 1, columnIndex)}
          text={words.data.columns.row(rowNumber + table.row - 1)}
          goTo={goTo}
        />
      </span>
    ));
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{says.heading}</h2>
      {mistakes.length + unreadable + unclear.length === 0 && <p>{says.none}</p>}
      {unreadable > 0 && <p>{says.unreadable(unreadable)}</p>}
      {mistakes.length > 0 && <h3>{says.mistakes(mistakes.length)}</h3>}
      <SteppedList items={mistakes} more={words.shell.more}>
        {({ where, what, link }) => (
          <li key={`${link.tabId} ${link.a1} ${what}`}>
            <PlaceButton link={link} text={where} goTo={goTo} />
            <p>{what}</p>
          </li>
        )}
      </SteppedList>
      {unclear.map(({ columnIndex, label, groups }) => (
        <Disclosure key={label(0)} label={label(groups.reduce((sum, { accounts }) => sum + accounts.length, 0))}>
          {() => (
            <SteppedList items={groups} more={words.shell.more}>
              {({ value, accounts }) => (
                <li key={value}>
                  {value} {rows(accounts, columnIndex)}
                </li>
              )}
            </SteppedList>
          )}
        </Disclosure>
      ))}
    </section>
  );
}

/** More than a person mends before looking again; a page with many thousands would stall. */
const MOST_ROWS = 50;
