import { useMemo, useState } from 'preact/hooks';
import { kpisViewWords } from '../../../text/sidebar/kpis/index.ts';
import { useOpened } from '../../parts/use-opened.ts';
import type { ViewProps } from '../../view-props.ts';
import { AgreePart } from './agree/agree-part.tsx';
import { DashboardSection } from './dashboard-section.tsx';
import { DecideSection } from './decide/decide-section.tsx';
import { DecisionsSection } from './decide/decisions-section.tsx';
import { knownFigures } from './known-figures.ts';
import { KpiForm } from './kpi/kpi-form.tsx';
import { readKpiReading } from './kpi-reading.ts';
import type { KpisProps, OpenedKpi } from './kpis-props.ts';
import { InsightsSection } from './list/insights-section.tsx';
import { ListSection } from './list/list-section.tsx';
import { MistakesSection } from './list/mistakes-section.tsx';
import { LogSection } from './log/log-section.tsx';
import { MakeTabs } from './start/make-tabs.tsx';
import { useKpiTabs } from './use-kpi-tabs.ts';

/** KPIs against their exit lines: all of them, and the one that was opened. */
export function KpisView(viewProps: ViewProps) {
  const { model, language } = viewProps;
  const says = kpisViewWords[language];
  const { seen, status, reload } = useKpiTabs(model);
  const { today } = model.seen;
  const [workOut] = useState(knownFigures);
  const reading = useMemo(() => seen && readKpiReading(seen, today, workOut), [seen, today, workOut]);
  const { opened, open: openKpi, close, part } = useOpened<OpenedKpi>();
  const props: KpisProps | null = reading && { ...viewProps, says, reading, reload, openKpi };
  const hasTabs = seen !== null && seen.kpis !== null && seen.log !== null && seen.record !== null;
  return (
    <>
      <div hidden={opened !== null}>
        <h2 id="kpis-heading" class="view-heading" tabIndex={-1}>
          {says.heading}
        </h2>
        <p role="status">{status === 'reading' && says.reading}</p>
        <p role="alert" class="problem">
          {status === 'failed' && says.failed}
        </p>
        {status === 'failed' && (
          <button type="button" onClick={reload}>
            {says.again}
          </button>
        )}
        {seen && !hasTabs && <MakeTabs {...viewProps} says={says} isFirst={seen.kpis === null} />}
        {props && seen?.kpis && (
          <>
            <DecideSection {...props} />
            <InsightsSection {...props} />
            <MistakesSection {...props} />
            <ListSection {...props} />
            {seen.log && props.reading.kpis.kpis.length > 0 && <LogSection {...props} />}
            <DashboardSection {...props} />
            <DecisionsSection {...props} />
          </>
        )}
      </div>
      {props && opened && (
        <div ref={part} tabIndex={-1}>
          <p>
            <button type="button" class="small" onClick={close}>
              {says.back}
            </button>
          </p>
          {opened.part === 'form' ? (
            <KpiForm {...props} opened={opened} close={close} />
          ) : (
            <AgreePart key={opened.row.seen.row} {...props} opened={opened} close={close} />
          )}
        </div>
      )}
    </>
  );
}
