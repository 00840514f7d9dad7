import { writtenDay } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { ExitAgreement, ExitDecision, ExitRecordColumn } from '../../model/exit-record.ts';
import type { KPI_TERMS, Kpi } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { exitRecordWords } from '../../text/exit-record/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { shownNumber, shownPercent } from '../../text/shown-numbers.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock } from '../tables/tab-description.ts';
import { firstFreeRow, type TableLayout } from '../tables/table-rows.ts';
import type { NewCell } from '../tables/written-cell.ts';
import { exitRuleText, writtenLine } from './exit-rule.ts';

/** Cells of a new row of the record, by their columns; the others stay blank. */
export type RecordRow = Readonly<Partial<Record<ExitRecordColumn, NewCell>>>;

/**
 * A row below the record as one block, so that it is there as a whole or not at all.
 *
 * @param layout - with all columns that the row fills in.
 */
export function recordBlock(tab: TabCells, layout: TableLayout<ExitRecordColumn>, row: RecordRow): CellBlock {
  const columnAt = new Map([...layout.columns].map(([column, position]) => [position, column]));
  const first = Math.min(...columnAt.keys());
  const positions = Array.from({ length: Math.max(...columnAt.keys()) - first + 1 }, (_, index) => first + index);
  const width: TableLayout<number> = { ...layout, columns: new Map(positions.map((position) => [position, position])) };
  const cellAt = (position: number): NewCell => {
    const column = columnAt.get(position);
    return (column && row[column]) ?? '';
  };
  return { row: firstFreeRow(tab, width), column: first, cells: [positions.map(cellAt)] };
}

/** What is kept of people, each named apart. */
interface Named {
  readonly people: readonly string[];
}

/**
 * Whether a row names these people, in whichever language their names were joined.
 *
 * @param kept - as it was written.
 * @example areKept(['Sato', 'Kim'], 'Sato、Kim') // true
 */
export function areKept(people: readonly string[], kept: string): boolean {
  const joined = (names: string) =>
    names
      .split(/[,、]/)
      .map((name) => name.trim())
      .join();
  return joined(people.join()) === joined(kept);
}

/** The row that keeps an agreement: the terms as they are now, and what they say in a sentence. */
export function agreementRow(
  agreement: Omit<ExitAgreement, 'row' | 'text' | 'people'> & Named,
  language: Language,
): RecordRow {
  const { agreedOn, version, kpi, people, decides, stopsSuccess, catchesFailure } = agreement;
  const words = exitRecordWords[language];
  const text = words.agreement({
    day: writtenDay(agreedOn),
    people,
    kpi: kpi.name,
    direction: kpi.direction,
    target: shownNumber(kpi.target),
    population: kpi.kind === 'share' ? shownNumber(kpi.population) : null,
    due: writtenDay(kpi.due),
    exitDates: inOrder(kpi.exitDates).map(writtenDay),
    rule: kpi.exitRule.map(({ measure, line }) => ({
      measure,
      line: measure === 'chance' ? writtenLine(measure, line) : shownNumber(line),
    })),
    action: kpi.exitAction,
    decides,
    stopsSuccess: ifThere(stopsSuccess, shownPercent),
    catchesFailure: ifThere(catchesFailure, shownPercent),
  });
  return {
    recordedOn: { day: agreedOn },
    entry: words.entries.agreement[0],
    version,
    text,
    people: people.join(words.comma),
    decides,
    ...writtenTerms(kpi, language),
    stopsSuccess: stopsSuccess ?? '',
    catchesFailure: catchesFailure ?? '',
  };
}

/** A KPI with its terms as cells, by which it reads as it is wherever the columns have their names. */
export function writtenTerms(
  kpi: Kpi,
  language: Language,
): Readonly<Record<'kpi' | (typeof KPI_TERMS)[number], NewCell>> {
  const { kinds, directions, periods, exitActions } = kpisWords[language];
  return {
    kpi: kpi.name,
    kind: kinds[kpi.kind][0],
    direction: directions[kpi.direction][0],
    baseline: kpi.baseline,
    start: { day: kpi.start },
    due: { day: kpi.due },
    target: kpi.target,
    population: kpi.kind === 'share' ? kpi.population : '',
    period: periods[kpi.period][0],
    exitDate: exitDatesCell(kpi.exitDates),
    exitRule: exitRuleText(kpi.exitRule, kpi.direction, language),
    exitAction: kpi.exitAction === null ? '' : exitActions[kpi.exitAction][0],
  };
}

/** The row that keeps a decision, with the figures of its exit date. */
export function decisionRow(
  decision: Omit<ExitDecision, 'row' | 'text' | 'people'> & Named,
  language: Language,
): RecordRow {
  const { decidedOn, kpi, version, people, exitDate, reason, actual, expected, chance, exitLine, fired } = decision;
  const words = exitRecordWords[language];
  const text = words.decision({
    day: writtenDay(decidedOn),
    people,
    kpi,
    exitDate: writtenDay(exitDate),
    decision: decision.decision,
    reason,
    actual: ifThere(actual, shownNumber),
    expected: ifThere(expected, shownNumber),
    chance: ifThere(chance, shownPercent),
    exitLine: ifThere(exitLine, shownNumber),
    fired,
  });
  return {
    recordedOn: { day: decidedOn },
    entry: words.entries.decision[0],
    kpi,
    version: version ?? '',
    text,
    decision: words.decisions[decision.decision][0],
    reason,
    people: people.join(words.comma),
    exitDate: { day: exitDate },
    actual: actual ?? '',
    expected: expected ?? '',
    chance: chance ?? '',
    exitLine: exitLine ?? '',
    fired: fired === null ? '' : words.fired[fired ? 'yes' : 'no'][0],
  };
}

/**
 * Exit dates as one cell holds them.
 *
 * @example exitDatesCell([20818]) // { day: 20818 }
 * @example exitDatesCell([20999, 20818]) // '2026-12-31; 2027-06-30'
 */
export function exitDatesCell(days: readonly Day[]): string | { readonly day: Day } {
  const [day] = days;
  return day !== undefined && days.length === 1 ? { day } : inOrder(days).map(writtenDay).join('; ');
}

function inOrder(days: readonly Day[]): Day[] {
  return [...days].sort((a, b) => a - b);
}

function ifThere(figure: number | null, shown: (figure: number) => string): string | null {
  return figure === null ? null : shown(figure);
}
