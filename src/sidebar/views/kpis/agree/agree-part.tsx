import { useState } from 'preact/hooks';
import type { KpiEntry } from '../../../../model/kpi.ts';
import type { AgreeStep } from '../../../../text/sidebar/kpis/index.ts';
import { type KpiRow, sameRow } from '../kpi-rows.ts';
import type { KpisProps, OpenedKpi } from '../kpis-props.ts';
import { AgreeButton } from './agree-button.tsx';
import { AgreeSteps } from './agree-steps.tsx';
import { ErrorRates } from './error-rates.tsx';
import { AGREE_STEPS } from './exit-terms.ts';
import { useExitErrors } from './use-exit-errors.ts';
import { useExitTerms } from './use-exit-terms.ts';
import { VersionsSection } from './versions-section.tsx';

type AgreePartProps = KpisProps & {
  readonly opened: Extract<OpenedKpi, { part: 'agree' }>;
  readonly close: () => void;
};

/** Leads to an agreement on the exit line of a KPI, and shows the earlier ones beside. */
export function AgreePart({ opened, ...props }: AgreePartProps) {
  const { says, reading } = props;
  const row = sameRow(reading.rows, opened.row);
  if (row === null) return <p role="alert">{says.form.gone}</p>;
  return (
    <>
      <h2>{says.agree.heading(row.name || says.list.nameless)}</h2>
      <p class="note">{says.agree.why}</p>
      <Agreeing {...props} row={row} />
      <VersionsSection {...props} row={row} />
    </>
  );
}

/** One list for all, so that nothing takes it for a new one. */
const NO_ENTRIES: readonly KpiEntry[] = [];

function Agreeing(props: KpisProps & { readonly row: KpiRow; readonly close: () => void }) {
  const { language, reading, row } = props;
  const agreed = useExitTerms(row, reading, language);
  const [current, setCurrent] = useState<AgreeStep | null>('kpi');
  const { kpi } = agreed.draft;
  const judged = kpi && kpi.exitDates.length > 0 && kpi.exitRule.length > 0 ? kpi : null;
  const errors = useExitErrors(judged, judged ? reading.entriesOf(judged) : NO_ENTRIES);
  const isAtLine = current === null || AGREE_STEPS.indexOf(current) >= AGREE_STEPS.indexOf('dates');
  return (
    <>
      <AgreeSteps {...props} agreed={agreed} current={current} goToStep={setCurrent} />
      {isAtLine && <ErrorRates {...props} kpi={judged} errors={errors} />}
      {current === null && kpi && <AgreeButton {...props} agreed={agreed} kpi={kpi} errors={errors} />}
    </>
  );
}
