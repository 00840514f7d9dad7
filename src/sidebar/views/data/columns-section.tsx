import { useMemo } from 'preact/hooks';
import { quotable } from '../../../core/tables/index.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import { linkTo } from '../../../tabs/index.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { shownShare } from '../../parts/shown.ts';
import { SteppedList } from '../../parts/stepped-list.tsx';
import { Track } from '../../parts/track.tsx';
import type { ViewProps } from '../../view-props.ts';
import { columnQuality } from './column-quality.ts';

/** How well the columns are filled that criteria read, with the way to the gaps. */
export function ColumnsSection({
  model: { scoring, scored },
  language,
  words,
  goTo,
  table,
}: ViewProps & { readonly table: PlacedTable }) {
  const says = words.data.columns;
  const columns = useMemo(() => columnQuality(scoring.criteria, scored), [scoring, scored]);
  const percent = (count: number) => (count / scored.length) * 100;
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{says.heading}</h2>
      <ul class="plain">
        {columns.map(({ columnIndex, column, filled, unreadable, blank }) => {
          const cell = (rowNumber: number | undefined) => linkTo(table, (rowNumber ?? 1) - 1, columnIndex);
          return (
            <li key={columnIndex}>
              <div class="line">
                <span class="fill">{column}</span>
                <span>{scored.length > 0 && shownShare(filled / scored.length, language)}</span>
              </div>
              <Track
                stretches={[
                  ['for', 0, percent(filled)],
                  ['against', percent(filled), percent(filled + unreadable.length)],
                ]}
              />
              {blank.length > 0 && (
                <PlaceButton link={cell(blank[0]?.rowNumber)} text={says.blank(blank.length)} goTo={goTo} />
              )}{' '}
              {unreadable.length > 0 && (
                <>
                  <PlaceButton
                    link={cell(unreadable[0]?.rowNumber)}
                    text={says.unreadable(unreadable.length)}
                    goTo={goTo}
                  />
                  <Disclosure label={says.list(column)}>
                    {() => (
                      <SteppedList items={unreadable} more={words.shell.more}>
                        {({ row, rowNumber }) => (
                          <li key={rowNumber}>
                            {says.row(rowNumber + table.row - 1)}:{' '}
                            <PlaceButton
                              link={cell(rowNumber)}
                              text={quotable(row[columnIndex], scoring.dayOf)}
                              goTo={goTo}
                            />
                          </li>
                        )}
                      </SteppedList>
                    )}
                  </Disclosure>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
