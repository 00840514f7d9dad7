import { useMemo } from 'preact/hooks';
import type { PlacedTable } from '../../../../../model/placed-table.ts';
import { kpiLogPositions, linkTo } from '../../../../../tabs/index.ts';
import { kpisWords } from '../../../../../text/kpis/index.ts';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import { Disclosure } from '../../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../../parts/place-button.tsx';
import { SteppedList } from '../../../../parts/stepped-list.tsx';
import type { KpisProps } from '../../kpis-props.ts';
import { LOG_PROBLEMS, type LogFinding, logFindings } from './log-findings.ts';

/** What is wrong in the log now, each row with the way to its cell. */
export function MendPart(props: KpisProps & { readonly log: PlacedTable }) {
  const { language, words, reading } = props;
  const says = kpiLogViewWords[language].mend;
  const findings = useMemo(() => logFindings(reading), [reading]);
  const groups = LOG_PROBLEMS.map((problem) => ({
    problem,
    found: findings.filter((finding) => finding.problem === problem),
  })).filter(({ found }) => found.length > 0);
  const rows = new Set(findings.map(({ row }) => row)).size;
  if (rows === 0) return <p class="note">{says.allWell}</p>;
  return (
    <Disclosure label={says.open(rows)}>
      {() => (
        <ul class="plain log-part">
          {groups.map(({ problem, found }) => (
            <li key={problem}>
              <Disclosure label={says.groups[problem].heading(found.length)}>
                {() => (
                  <div class="log-part">
                    <p class="note">{says.groups[problem].note}</p>
                    <SteppedList items={found} more={words.shell.more}>
                      {(finding) => <Finding key={`${finding.row} ${finding.column}`} {...props} finding={finding} />}
                    </SteppedList>
                  </div>
                )}
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Finding({
  log,
  language,
  goTo,
  finding: { problem, row, column, found, kpi, earlierRow },
}: Pick<KpisProps, 'language' | 'goTo'> & { readonly log: PlacedTable; readonly finding: LogFinding }) {
  const says = kpiLogViewWords[language];
  const header = kpisWords[language].logColumns[column][0];
  const positions = kpiLogPositions(log.cells[0] ?? []);
  const place = (rowInLog: number) => says.row(String(log.row + rowInLog - 1));
  const what =
    problem === 'unreadable'
      ? found === ''
        ? says.mend.blank(header)
        : says.mend.unreadable(found)
      : [found, problem === 'no such kpi' || problem === 'kpi with mistake' ? '' : kpi].filter(Boolean).join(' ');
  return (
    <li>
      <PlaceButton
        link={linkTo(log, row - 1, positions.get(column) ?? 0)}
        text={`${header}, ${place(row)}`}
        goTo={goTo}
      />{' '}
      {what}
      {problem === 'no such kpi' && kpi !== null && <p class="note">{says.mend.perhaps(kpi)}</p>}
      {earlierRow !== null && (
        <>
          {' '}
          <PlaceButton
            link={linkTo(log, earlierRow - 1, positions.get(column) ?? 0)}
            text={says.mend.repeats[problem === 'two levels' ? problem : 'identical'](String(log.row + earlierRow - 1))}
            goTo={goTo}
          />
        </>
      )}
    </li>
  );
}
