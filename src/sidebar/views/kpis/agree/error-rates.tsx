import type { ExitErrors } from '../../../../core/kpi/index.ts';
import type { Kpi } from '../../../../model/kpi.ts';
import { shownPercent } from '../../../../text/shown-numbers.ts';
import type { KpisProps } from '../kpis-props.ts';
import { dayText, ofHundred } from '../shown-figures.ts';
import { earlyHighLook, FEW_CAUGHT, MANY_STOPPED } from './line-advice.ts';

type ErrorRatesProps = Pick<KpisProps, 'says' | 'language'> & {
  /** With its line; `null` while that is not complete. */
  readonly kpi: Kpi | null;
  readonly errors: ExitErrors | 'running' | null;
};

/** How often the line would be wrong, before anybody agrees on it, and what helps. */
export function ErrorRates({ says, language, kpi, errors }: ErrorRatesProps) {
  const words = says.agree.errors;
  const early = kpi && earlyHighLook(kpi);
  return (
    <section aria-labelledby="error-rates" class="error-rates">
      <h3 id="error-rates">{words.heading}</h3>
      <div aria-live="polite">
        {kpi === null ? (
          <p class="note">{words.waits}</p>
        ) : errors === 'running' ? (
          <p class="note">{words.running}</p>
        ) : errors === null ? (
          <p>{words.none}</p>
        ) : (
          <p class="headline">{headline(errors, words)}</p>
        )}
        {typeof errors === 'object' && errors?.stopsSuccess != null && errors.stopsSuccess > MANY_STOPPED && (
          <p class="still-open">⚠ {words.stopsMany(ofHundred(errors.stopsSuccess))}</p>
        )}
        {typeof errors === 'object' && errors?.catchesFailure != null && errors.catchesFailure < FEW_CAUGHT && (
          <p class="still-open">⚠ {words.catchesFew(ofHundred(errors.catchesFailure))}</p>
        )}
        {early !== null && <p class="still-open">⚠ {words.earlyHigh(dayText(early, language))}</p>}
      </div>
      {typeof errors === 'object' && errors !== null && (
        <table class="figures">
          <caption class="note">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.pace}</th>
              <th scope="col">{words.success}</th>
              <th scope="col">{words.stops}</th>
              <th scope="col">{words.catches}</th>
            </tr>
          </thead>
          <tbody>
            {errors.byPace.map(({ pace, success, stopsSuccess, catchesFailure }) => (
              <tr key={pace}>
                <th scope="row">{shownPercent(pace)}</th>
                <td>{ofHundred(success)}</td>
                <td>{stopsSuccess === null ? '–' : ofHundred(stopsSuccess)}</td>
                <td>{catchesFailure === null ? '–' : ofHundred(catchesFailure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="note">{words.advice}</p>
      <p class="note">{words.assumption}</p>
    </section>
  );
}

function headline({ stopsSuccess, catchesFailure }: ExitErrors, words: KpisProps['says']['agree']['errors']): string {
  if (stopsSuccess !== null && catchesFailure !== null) {
    return words.headline(ofHundred(stopsSuccess), ofHundred(catchesFailure));
  }
  if (catchesFailure !== null) return words.noSuccess(ofHundred(catchesFailure));
  return stopsSuccess === null ? words.none : words.noFailure(ofHundred(stopsSuccess));
}
