import { linkTo, recordPositions } from '../../../../tabs/index.ts';
import { exitRecordWords } from '../../../../text/exit-record/index.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { KpisProps } from '../kpis-props.ts';

/** What was decided, the latest first. It is there to be read, never to be changed. */
export function DecisionsSection({ says, language, words, reading, goTo }: KpisProps) {
  const { decide } = says;
  const { record } = reading.tables;
  if (record === null) return null;
  const decisions = [...reading.decisions].sort((a, b) => b.decidedOn - a.decidedOn || b.row - a.row);
  const positions = recordPositions(record.cells[0] ?? []);
  return (
    <section aria-labelledby="exit-record">
      <h2 id="exit-record">{decide.recordTab}</h2>
      <p>
        <PlaceButton link={linkTo(record)} text={record.tabName} goTo={goTo} />
      </p>
      {reading.recordIssues.length > 0 && (
        <ul class="mistakes">
          {reading.recordIssues.map(({ row, column, found }) => {
            const { columns, unreadable } = exitRecordWords[language];
            const text = unreadable(record.row + row - 1, columns[column][0], found);
            return (
              <li key={text}>
                <PlaceButton link={linkTo(record, row - 1, positions.get(column) ?? 0)} text={text} goTo={goTo} />
              </li>
            );
          })}
        </ul>
      )}
      {decisions.length > 0 && (
        <Disclosure label={decide.record(decisions.length)}>
          {() => (
            <SteppedList items={decisions} more={words.shell.more}>
              {({ row, text }) => (
                <li key={row}>
                  {text} <PlaceButton link={linkTo(record, row - 1)} text={decide.inRecord} goTo={goTo} />
                </li>
              )}
            </SteppedList>
          )}
        </Disclosure>
      )}
    </section>
  );
}
