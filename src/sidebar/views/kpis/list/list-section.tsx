import { linkTo } from '../../../../tabs/index.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { KpisProps } from '../kpis-props.ts';
import { FirstKpis } from '../start/first-kpis-list.tsx';
import { KpiCard } from './kpi-card.tsx';
import { RecordsLeftList } from './records-left-list.tsx';

/** All KPIs, and what a team may add. */
export function ListSection(props: KpisProps) {
  const { says, reading, words, goTo } = props;
  const { rows, tables } = reading;
  return (
    <section aria-labelledby="all-kpis">
      <h2 id="all-kpis">{says.list.heading}</h2>
      {tables.kpis && (
        <p>
          <PlaceButton link={linkTo(tables.kpis)} text={tables.kpis.tabName} goTo={goTo} />
        </p>
      )}
      <RecordsLeftList {...props} />
      {rows.length === 0 ? (
        <>
          <p>{says.list.none}</p>
          <FirstKpis {...props} />
        </>
      ) : (
        <>
          <SteppedList items={rows} more={words.shell.more}>
            {(row) => <KpiCard key={row.seen.row} {...props} row={row} />}
          </SteppedList>
          <Disclosure label={says.list.add}>{() => <FirstKpis {...props} />}</Disclosure>
        </>
      )}
    </section>
  );
}
