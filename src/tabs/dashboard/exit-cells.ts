import { cellAddress } from '../../core/tables/index.ts';
import { EXIT_DECISIONS } from '../../model/exit-record.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { exitRecordWords } from '../../text/exit-record/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import type { NewCell } from '../tables/written-cell.ts';
import { COURSE } from './course-columns.ts';
import type { ExitRow } from './exit-rows.ts';
import { KPI_AS_OF, type KpiReferences, kpiCall, textPieces } from './kpi-references.ts';

/** Columns of the exit dates on the hidden tab, counted from 0. The dashboard shows the first of them. */
export const EXIT_COLUMNS = {
  kpi: 0,
  exitDate: 1,
  state: 2,
  actual: 3,
  exitLine: 4,
  chance: 5,
  terms: 6,
  /** The number of the KPI among the courses; blank where it has none. */
  track: 7,
  /** Which date of that course is the first on or after the exit date. */
  position: 8,
  /** The row of the decision in the record; 0 without one. */
  recordRow: 9,
} as const;

type ExitColumn = keyof typeof EXIT_COLUMNS;

export const SHOWN_EXIT_COLUMNS = EXIT_COLUMNS.terms + 1;

/** Above the exit dates, as far as the dashboard shows them. */
export function exitHeaders(language: Language): string[] {
  const { columns, values } = kpisWords[language];
  const { exitDate, state, terms } = dashboardWords[language].exitColumns;
  return [columns.kpi[0], exitDate, state, values.actual[0], values.exitLine[0], values.chance[0], terms];
}

/** The course of the KPI of an exit date. */
interface TrackOfExit {
  /** Among all courses, from 1. */
  readonly number: number;
  readonly dates: string;
  readonly lines: string;
}

/** Terms by which an exit date is judged although the KPI table has others. */
interface TermsOfExit {
  /** A KPI table with nothing else. */
  readonly table: string;
  /** Which date of the course by these terms is the first on or after the exit date, from 1. */
  readonly position: number;
}

/**
 * An exit date with its state and figures, which are those of its own day: live until they are recorded with the decision. Of a date to
 * come there is the line alone, as it is drawn from what is known now.
 *
 * @param row - and `column`, its first cell on the hidden tab.
 * @param track - `null` for a KPI that the table lacks.
 * @param agreed - `null` where the KPI table has the terms.
 */
export function exitCells(
  exit: ExitRow,
  row: number,
  column: number,
  track: TrackOfExit | null,
  agreed: TermsOfExit | null,
  references: KpiReferences,
  language: Language,
): NewCell[] {
  const { record } = references;
  const { states } = dashboardWords[language];
  const cell = (of: ExitColumn) => `$${cellAddress(row, column + EXIT_COLUMNS[of])}`;
  const [kpi, exitDate, recordRow] = [cell('kpi'), cell('exitDate'), cell('recordRow')];
  const either = (
    recorded: keyof NonNullable<KpiReferences['record']>,
    toCome: string,
    pending: string,
    shown = (found: string) => found,
  ) => {
    const open = `IF(${exitDate}>${KPI_AS_OF},${toCome},${pending})`;
    if (record === null) return { formula: `=${open}` };
    return { formula: `=IF(${recordRow}>0,${shown(`INDEX(${record[recorded]},${recordRow})`)},${open})` };
  };
  const judging = agreed === null ? references : { ...references, kpis: agreed.table };
  const figure = (what: 'actual' | 'exitLine' | 'chance', toCome: string) => {
    const call = kpiCall('ABMKPI', judging, { kpi, what: kpisWords.en.values[what][0], asOf: exitDate });
    return either(what, toCome, `IFERROR(${call},"")`);
  };
  const lineToCome = () => {
    if (agreed !== null) {
      const course = kpiCall('ABMKPITRACK', judging, { kpi, asOf: KPI_AS_OF });
      return `IFERROR(INDEX(${course},${agreed.position + 1},${COURSE.exitLine + 1}),"")`;
    }
    return track === null ? '""' : `IFERROR(INDEX(${track.lines},${cell('position')}),"")`;
  };
  const cells: Readonly<Record<ExitColumn, NewCell>> = {
    kpi: exit.kpi,
    exitDate: { day: exit.exitDate },
    state: either('decision', `"${states['to come']}"`, `"${states.pending}"`, (word) => decisionIn(word, language)),
    actual: figure('actual', '""'),
    exitLine: figure('exitLine', lineToCome()),
    chance: figure('chance', '""'),
    terms: exit.terms,
    track: track?.number ?? '',
    position: track === null ? '' : { formula: `=COUNTIF(${track.dates},"<"&${exitDate})+1` },
    recordRow: record === null ? 0 : { formula: `=${recordRowOf(exit, exitDate, record)}` },
  };
  return (Object.keys(EXIT_COLUMNS) as ExitColumn[]).map((of) => cells[of]);
}

/** A decision in one language, whichever it was recorded in; else the word that is there. */
function decisionIn(word: string, language: Language): string {
  const others = LANGUAGES.filter((of) => of !== language).map((of) => exitRecordWords[of].decisions);
  const pairs = others.flatMap((decisions) =>
    EXIT_DECISIONS.map((made) => `"${decisions[made][0]}","${exitRecordWords[language].decisions[made][0]}"`),
  );
  return `SWITCH(${[word, ...pairs, word].join(',')})`;
}

/** Not by `COUNTIFS` or `MATCH` of a name, in which an asterisk would stand for anything. */
function recordRowOf({ recordedAs }: ExitRow, exitDate: string, record: NonNullable<KpiReferences['record']>): string {
  const isIt = `(${record.kpi}=${textPieces(recordedAs).join('&')})*(${record.exitDate}=${exitDate})*(${record.decision}<>"")`;
  return `IFERROR(ARRAYFORMULA(MATCH(1,${isIt},0)),0)`;
}
