import { changedTerms, isBudget, latestAgreement } from '../../../../core/kpi/index.ts';
import type { Kpi, KpiFigures } from '../../../../model/kpi.ts';
import { linkTo } from '../../../../tabs/index.ts';
import { exitRecordWords } from '../../../../text/exit-record/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import { shownPercent } from '../../../../text/shown-numbers.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import type { KpiRow } from '../kpi-rows.ts';
import type { KpisProps } from '../kpis-props.ts';
import { dayText, shownValue } from '../shown-figures.ts';
import { CoursePicture } from './course-picture.tsx';
import { goalOf, rateTold } from './rate-told.ts';
import { StatusChip } from './status-chip.tsx';

/** One KPI: where it stands, and what can be done with it. */
export function KpiCard({ row, ...props }: KpisProps & { readonly row: KpiRow }) {
  const { says, language, reading, goTo, openKpi } = props;
  const { kpi, name } = row;
  const shownName = name || says.list.nameless;
  const agreement = latestAgreement(reading.agreements, name);
  const { dashboard } = reading.seen;
  const { record } = reading.tables;
  return (
    <li class="kpi">
      <div class="kpi-head">
        <h3>{shownName}</h3>
        {kpi && <StatusChip status={reading.figuresOf(kpi).status} language={language} />}
      </div>
      {kpi === null ? (
        <p class="field-mistake">{says.list.hasMistake}</p>
      ) : (
        <Figures {...props} kpi={kpi} figures={reading.figuresOf(kpi)} />
      )}
      <div class="buttons">
        <button type="button" class="small" onClick={() => openKpi({ part: 'form', row, cells: {} })}>
          {says.list.edit}
          <span class="unseen"> {shownName}</span>
        </button>
        <button type="button" class="small" onClick={() => openKpi({ part: 'agree', row })}>
          {agreement ? says.list.agreeAnew : says.list.agree}
          <span class="unseen"> {shownName}</span>
        </button>
        <PlaceButton link={row.link} text={says.list.row} goTo={goTo} />
        {agreement && record && (
          <PlaceButton link={linkTo(record, agreement.row - 1)} text={says.list.record} goTo={goTo} />
        )}
        {dashboard !== null && (
          <PlaceButton link={{ tabId: dashboard, a1: 'A1' }} text={says.list.dashboard} goTo={goTo} />
        )}
      </div>
    </li>
  );
}

type FiguresProps = KpisProps & { readonly kpi: Kpi; readonly figures: KpiFigures };

function Figures(props: FiguresProps) {
  const { says, language, kpi, figures, reading } = props;
  const { list } = says;
  const { actual, pace, chance, forecast, low, high } = figures;
  const goal = goalOf(kpi);
  const rate = rateTold(kpi, figures, list);
  const shown = (value: number | null | 'no data') =>
    value === 'no data' ? list.noData : value === null ? '–' : shownValue(value);
  const target = shownValue(kpi.target);
  const decided = reading.states.filter(({ kpi: name, decision }) => decision !== null && name === kpi.name).pop();
  return (
    <>
      <p>
        <strong>
          {kpi.direction === 'down' && (
            <>
              <span aria-hidden="true">↓</span>
              <span class="unseen">{list.lessIsBetter}:</span>{' '}
            </>
          )}
          {kpi.kind === 'share'
            ? list.wins[goal === 'at most' ? goal : 'rise'](shown(actual), target, shownValue(kpi.population))
            : list.ofTarget[goal](shown(actual), target)}
        </strong>{' '}
        <span class="note">{list.dueOn(dayText(kpi.due, language))}</span>
      </p>
      <CoursePicture {...props} />
      <ul class="plain told">
        {typeof pace === 'number' && <li>{(isBudget(kpi) ? list.used : list.pace)(shownPercent(pace))}</li>}
        <li>{typeof chance === 'number' ? list.chance(shownPercent(chance)) : chance && list.noChance[kpi.kind]}</li>
        {rate !== null && <li>{rate}</li>}
        {typeof forecast === 'number' && <li>{list.foreseen(shown(forecast), shown(low), shown(high))}</li>}
        <li>
          <NextExitDate {...props} />
        </li>
        {decided?.decision && (
          <li>
            {list.decided(
              dayText(decided.exitDate, language),
              exitRecordWords[language].decisions[decided.decision.decision][0],
            )}
          </li>
        )}
        <li>
          <AgreedLine {...props} />
        </li>
      </ul>
    </>
  );
}

function NextExitDate({ says, language, kpi, reading: { today, states } }: FiguresProps) {
  const next = states.find((state) => state.kpi === kpi.name && state.state === 'to come');
  return next ? says.list.nextExit(dayText(next.exitDate, language), next.exitDate - today) : says.list.noExitDate;
}

/** What was agreed on last, and what in the table differs from it. */
function AgreedLine({ says, language, kpi, reading }: FiguresProps) {
  const latest = latestAgreement(reading.agreements, kpi.name);
  if (latest === null) return says.list.notAgreed;
  const day = dayText(latest.agreedOn, language);
  const changed = changedTerms(kpi, latest).map((column) => kpisWords[language].columns[column][0]);
  if (changed.length === 0) return says.list.agreed(latest.version, day);
  return <span class="warning">⚠ {says.list.differs(latest.version, day, changed.join(says.list.and))}</span>;
}
