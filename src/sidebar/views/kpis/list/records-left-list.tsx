import { linkTo } from '../../../../tabs/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { KpisProps } from '../kpis-props.ts';
import { recordsLeft } from './records-left.ts';

/** What the record keeps of KPIs that the table lacks, each with the way to it. */
export function RecordsLeftList({ says, reading, words, goTo }: KpisProps) {
  const { record } = reading.tables;
  const left = recordsLeft(reading);
  if (record === null || left.length === 0) return null;
  const { version: agreed, decisions, help } = says.list.recordsLeft;
  return (
    <div class="mistakes">
      <SteppedList items={left} more={words.shell.more}>
        {({ kpi, version, row }) => (
          <li key={kpi}>
            {version === null ? decisions(kpi) : agreed(kpi, version)}{' '}
            <PlaceButton link={linkTo(record, row - 1)} text={says.decide.inRecord} goTo={goTo} />
          </li>
        )}
      </SteppedList>
      <p class="note">{help}</p>
    </div>
  );
}
