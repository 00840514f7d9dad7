import { isBlankRow } from '../../../../core/tables/index.ts';
import { linkTo } from '../../../../tabs/index.ts';
import { texts } from '../../../../text/index.ts';
import { kpiLogViewWords } from '../../../../text/sidebar/kpis/log/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import type { KpisProps } from '../kpis-props.ts';
import { dayText } from '../shown-figures.ts';
import { QuickEntry } from './entry/quick-entry.tsx';
import { MendPart } from './mend/mend-part.tsx';
import { PastePart } from './paste/paste-part.tsx';
import { TargetsPart } from './targets/targets-part.tsx';

/** The log of all KPIs: what is added to it, and what is wrong in it. */
export function LogSection(props: KpisProps) {
  const { language, reading, goTo } = props;
  const says = kpiLogViewWords[language];
  const { log } = reading.tables;
  if (log === null) return null;
  const mistakes = reading.log.issues.filter(({ code }) => code !== 'empty');
  const rows = log.cells.slice(1).filter((row) => !isBlankRow(row)).length;
  const days = [...reading.log.entries.values()].flat().flatMap(({ day }) => (day <= reading.today ? day : []));
  const lastDay = days.reduce<number | null>((last, day) => Math.max(last ?? day, day), null);
  return (
    <section aria-labelledby="kpi-log">
      <h2 id="kpi-log">{says.heading}</h2>
      <p>
        {says.stands(rows, lastDay === null ? null : dayText(lastDay, language))}{' '}
        <PlaceButton link={linkTo(log)} text={says.tab} goTo={goTo} />
      </p>
      {mistakes.map((issue) => (
        <p key={`${issue.code} ${issue.column}`} class="missing">
          {texts[language].issue(issue)}
        </p>
      ))}
      {mistakes.length === 0 && (
        <>
          <MendPart {...props} log={log} />
          <QuickEntry {...props} />
          <PastePart {...props} />
          <TargetsPart {...props} />
        </>
      )}
    </section>
  );
}
