import { type ExitErrors, latestAgreement } from '../../../../core/kpi/index.ts';
import type { Kpi } from '../../../../model/kpi.ts';
import { agreementRow } from '../../../../tabs/index.ts';
import { ask } from '../../../door.ts';
import { namesIn } from '../../../parts/names-in.ts';
import type { KpiRow } from '../kpi-rows.ts';
import type { KpisProps } from '../kpis-props.ts';
import type { AgreedTerms } from './use-exit-terms.ts';

type AgreeButtonProps = KpisProps & {
  readonly row: KpiRow;
  readonly agreed: AgreedTerms;
  readonly kpi: Kpi;
  readonly errors: ExitErrors | 'running' | null;
  readonly close: () => void;
};

/** The agreement in the words in which it will be kept, and the button that keeps it. */
export function AgreeButton({
  says,
  language,
  reading,
  run,
  isBusy,
  row,
  agreed,
  kpi,
  errors,
  close,
}: AgreeButtonProps) {
  const { agree } = says;
  const people = namesIn(agreed.terms.people);
  const decides = agreed.terms.decides.trim();
  const { stopsSuccess, catchesFailure } = errors === 'running' || errors === null ? UNKNOWN : errors;
  const version = (latestAgreement(reading.agreements, kpi.name)?.version ?? 0) + 1;
  const terms = { agreedOn: reading.today, version, kpi, people, decides, stopsSuccess, catchesFailure };
  const isWaiting = isBusy || errors === 'running';
  const keep = async () => {
    if (isWaiting) return;
    const { seen } = row;
    const request = { language, seen, cells: agreed.toWrite, people, decides, stopsSuccess, catchesFailure };
    const outcome = await run(
      agree.running,
      () => ask('agreeExitLine', request),
      ({ version: kept }) => agree.done(kept),
    );
    if (outcome?.status === 'done') close();
  };
  return (
    <section aria-labelledby="agreement">
      <h3 id="agreement" tabIndex={-1}>
        {agree.sentence}
      </h3>
      {errors === 'running' ? (
        <p role="status">{agree.errors.running}</p>
      ) : (
        <blockquote>{String(agreementRow(terms, language).text)}</blockquote>
      )}
      <button type="button" class="action" aria-disabled={isWaiting} onClick={keep}>
        {agree.button}
      </button>
    </section>
  );
}

const UNKNOWN = { stopsSuccess: null, catchesFailure: null };
