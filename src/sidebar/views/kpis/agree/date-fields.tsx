import { readDay } from '../../../../core/tables/index.ts';
import type { Day } from '../../../../model/calendar.ts';
import { dayOfReceived, receivedCell } from '../../../../tabs/index.ts';
import { DateField } from '../../../parts/date-field.tsx';
import { focusSoon } from '../../../parts/focus-soon.ts';
import type { KpisProps } from '../kpis-props.ts';
import type { AgreedTerms } from './use-exit-terms.ts';

/** The exit dates, one field each. */
export function DateFields({
  says,
  reading: { today },
  agreed,
}: Pick<KpisProps, 'says' | 'reading'> & { readonly agreed: AgreedTerms }) {
  const { agree } = says;
  const { terms, change, draft } = agreed;
  const { dates } = terms;
  const due = readDay(receivedCell(terms.due), dayOfReceived) ?? Infinity;
  const setDate = (place: number, day: Day | null) =>
    change({ dates: dates.map((each, i) => (i === place ? day : each)) });
  return (
    <>
      {dates.map((day, i) => (
        // Dates have no other name than their place.
        <div key={i} class="line">
          <span class="fill">
            <DateField
              id={dateId(i)}
              label={agree.date(i + 1)}
              cell={day === null ? '' : { day }}
              mistake={i === 0 ? draft.mistakes.get('exitDate') : undefined}
              choose={(cell) => setDate(i, typeof cell === 'object' ? cell.day : null)}
            />
          </span>
          {dates.length > 1 && (
            <button
              type="button"
              class="small"
              aria-label={agree.removeDate(i + 1)}
              onClick={() => {
                change({ dates: dates.filter((_, place) => place !== i) });
                focusSoon(dateId(0));
              }}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {dates.some((day) => day !== null && day <= today) && <p class="note">⚠ {agree.passed}</p>}
      {dates.some((day) => day !== null && day >= due) && <p class="note">⚠ {agree.tooLate}</p>}
      <p>
        <button
          type="button"
          class="small"
          onClick={() => {
            change({ dates: [...dates, null] });
            focusSoon(dateId(dates.length));
          }}
        >
          {agree.addDate}
        </button>
      </p>
    </>
  );
}

function dateId(place: number): string {
  return `agree-date-${place}`;
}
