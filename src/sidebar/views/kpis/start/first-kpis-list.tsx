import { dayOfReceived, readTargets } from '../../../../tabs/index.ts';
import type { KpisProps } from '../kpis-props.ts';
import { firstKpis } from './first-kpis.ts';

/** KPIs that a team may begin with, and one of its own: each opens as a form. */
export function FirstKpis({ says, model, reading, openKpi }: KpisProps) {
  const { start } = says;
  const { targets: tab } = model.tables;
  const targets = (tab && readTargets(tab, dayOfReceived)?.targets) ?? [];
  const offered = firstKpis({
    ofTable: reading.kpis.language,
    today: reading.today,
    targets: targets.filter(({ decision }) => decision === 'target').length,
    taken: reading.rows.map(({ name }) => name),
  });
  return (
    <>
      {offered.length > 0 && (
        <>
          <h3>{start.firstHeading}</h3>
          <p class="note">{start.firstNote}</p>
        </>
      )}
      <ul class="plain">
        {offered.map(({ key, cells }) => (
          <li key={key}>
            <button type="button" class="place" onClick={() => openKpi({ part: 'form', row: null, cells })}>
              {start.first[key].name}
            </button>
            <p class="note">{start.first[key].about}</p>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => openKpi({ part: 'form', row: null, cells: {} })}>
            {start.own}
          </button>
        </li>
      </ul>
    </>
  );
}
