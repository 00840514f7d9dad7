import type { KpiStatus } from '../../../../model/kpi.ts';
import type { Language } from '../../../../model/language.ts';
import { KPI_STATUS_LOOKS } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';

/** The status of a KPI by word, sign and colour. */
export function StatusChip({ status, language }: { readonly status: KpiStatus; readonly language: Language }) {
  return (
    <span class={`chip status-${status.replace(' ', '-')}`}>
      <span aria-hidden="true">{KPI_STATUS_LOOKS[status].sign}</span> {kpisWords[language].statuses[status]}
    </span>
  );
}
