import type { KpiColumn } from '../../../../model/kpi.ts';
import { kpiPositions } from '../../../../tabs/index.ts';
import { findingIn } from '../../../model/findings.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { kpiMistakes } from '../kpi-reading.ts';
import type { KpisProps } from '../kpis-props.ts';

/** All the mistakes in the table of KPIs, each with the way to its cell. */
export function MistakesSection({ says, language, reading, goTo }: KpisProps) {
  const table = reading.tables.kpis;
  const issues = kpiMistakes(reading);
  if (table === null || issues.length === 0) return null;
  const positions: ReadonlyMap<unknown, number> = kpiPositions(table.cells[0] ?? []) satisfies ReadonlyMap<
    KpiColumn,
    number
  >;
  return (
    <section aria-labelledby="kpi-mistakes">
      <div class="mistakes">
        <h2 id="kpi-mistakes">{says.list.mistakes(issues.length)}</h2>
        <ul>
          {issues.map((issue) => {
            const { where, what, link } = findingIn(table, issue, positions.get(issue.column) ?? 0, language);
            return (
              <li key={`${where} ${what}`}>
                <PlaceButton link={link} text={where} goTo={goTo} />: {what}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
