import { entriesSetAside } from '../../../../core/kpi/index.ts';
import { fold, isBlank } from '../../../../core/tables/index.ts';
import type { Kpi, KpiEntry } from '../../../../model/kpi.ts';
import type { NewKpiEntry } from '../../../../model/kpi-request.ts';
import { dayOfReceived, kpiFinder, readKpiLog } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import type { KpiReading } from '../kpi-reading.ts';
import { type LoggedRow, loggedRows, mistakenNames } from './logged-rows.ts';

/** A row for the log as somebody typed or pasted it. */
export interface TypedRow {
  readonly date: string;
  readonly kpi: string;
  readonly value: string;
  readonly note: string;
}

/** Rows that can be added, whatever else is to be said of them. */
export type ReadableState =
  | 'new'
  /** An event that stands further up among the same rows: it may well have happened twice. */
  | 'twice'
  /** Stands further up, too, and would be added up once more, take the place of the other, or is in the log once already. */
  | 'repeated'
  | 'in the log'
  /** The log has another value for this day of a level. */
  | 'other level'
  /** It would not count. */
  | 'future'
  | 'before start'
  | 'after due';

/** Rows that cannot be added as they are. */
export type UnreadableState =
  | 'no name'
  | 'unknown name'
  | 'kpi with mistake'
  | 'unreadable date'
  | 'unreadable value'
  /** A part of an event. */
  | 'not whole'
  | 'long note';

/** What becomes of a row. */
export type JudgedRow<Row extends TypedRow> =
  | {
      readonly row: Row;
      readonly state: ReadableState;
      readonly kpi: Kpi;
      readonly entry: NewKpiEntry;
      /** Number of the row within the log that says the same, or something else of the same day. */
      readonly logRow: number | null;
    }
  | { readonly row: Row; readonly state: UnreadableState; readonly kpi: Kpi | null };

/** Reads rows for the log as the log itself is read, and says what is to be known of each before it is added. */
export function judgedRows<Row extends TypedRow>(
  rows: readonly Row[],
  reading: Pick<KpiReading, 'kpis' | 'rows' | 'log' | 'tables' | 'today'>,
): JudgedRow<Row>[] {
  const { kpis } = reading.kpis;
  const { date, kpi, value, note } = kpisWords.en.logColumns;
  const headers = [date[0], kpi[0], value[0], note[0]];
  const cells = rows.map((row) => [row.date, row.kpi, row.value, row.note]);
  const { entries, remarks } = readKpiLog([headers, ...cells], kpis, dayOfReceived);
  const found = new Map(
    kpis.flatMap((owner) => (entries.get(owner.name) ?? []).map((entry) => [entry.row, { owner, entry }] as const)),
  );
  const wrong = new Map([...remarks].reverse().map((remark) => [remark.row, remark]));
  const findKpi = kpiFinder(kpis);
  const mistaken = mistakenNames(reading);
  const logged = loggedRows(reading);
  const findLogged = loggedFinder(logged);
  const loggedKeys = new Set(logged.map((row) => exactKey(row.kpi, row, row.note)));
  return rows.map((row, index): JudgedRow<Row> => {
    const remark = wrong.get(index + 2);
    const read = found.get(index + 2);
    if (read === undefined) {
      const isKnown = findKpi(row.kpi) ?? null;
      if (isKnown === null) return { row, state: nameState(row.kpi, mistaken), kpi: null };
      return { row, state: remark?.column === 'value' ? 'unreadable value' : 'unreadable date', kpi: isKnown };
    }
    const { owner, entry } = read;
    if (!isWhole(owner, entry)) return { row, state: 'not whole', kpi: owner };
    if (row.note.length > LONGEST_NOTE) return { row, state: 'long note', kpi: owner };
    const alike = findLogged(owner, entry, row.note);
    const isEvent = owner.kind === 'count' && !loggedKeys.has(exactKey(owner.name, entry, row.note));
    const again = remark === undefined ? 'new' : isEvent ? 'twice' : 'repeated';
    const state = alike?.state ?? setAside(owner, entry, reading.today) ?? again;
    const added = { day: entry.day, kpi: owner.name, value: entry.value, note: row.note };
    return { row, state, kpi: owner, entry: added, logRow: alike?.row ?? null };
  });
}

/** Whether a value is one that its KPI can have: events happen as a whole. */
export function isWhole({ kind }: Pick<Kpi, 'kind'>, { value }: Pick<KpiEntry, 'value'>): boolean {
  return kind !== 'count' || Number.isInteger(value);
}

/** What a cell takes. */
const LONGEST_NOTE = 49_000;

function nameState(name: string, mistaken: ReadonlySet<string>): UnreadableState {
  if (isBlank(name)) return 'no name';
  return mistaken.has(fold(name)) ? 'kpi with mistake' : 'unknown name';
}

function setAside(kpi: Kpi, entry: KpiEntry, today: number): ReadableState | undefined {
  const reason = entriesSetAside(kpi, [entry], today)[0]?.reason;
  return reason === 'after the day' ? 'future' : reason;
}

function exactKey(kpi: string, { day, value }: Pick<KpiEntry, 'day' | 'value'>, note: string): string {
  return `${day} ${value} ${fold(note)} ${kpi}`;
}

/**
 * Finds the row of the log that says the same. Each is found once, so that of three equal rows two in the log leave one to add. A note tells
 * two events of one day apart where both have one.
 */
function loggedFinder(logged: readonly LoggedRow[]) {
  const byKey = new Map<string, LoggedRow[]>();
  const keyOf = (kpi: string, day: number, value: number | string) => `${day} ${value} ${kpi}`;
  for (const row of logged) {
    for (const key of [keyOf(row.kpi, row.day, row.value), keyOf(row.kpi, row.day, '')]) {
      const rows = byKey.get(key);
      if (rows) rows.push(row);
      else byKey.set(key, [row]);
    }
  }
  return ({ name, kind }: Kpi, { day, value }: KpiEntry, note: string): Logged | undefined => {
    const isLevel = kind === 'level';
    const same = byKey.get(keyOf(name, day, value)) ?? [];
    const position = same.findIndex(
      (row) => isLevel || note === '' || row.note === '' || fold(row.note) === fold(note),
    );
    const [row] = position < 0 ? [] : isLevel ? same : same.splice(position, 1);
    if (row) return { state: 'in the log', row: row.row };
    const [other] = isLevel ? (byKey.get(keyOf(name, day, '')) ?? []) : [];
    return other && { state: 'other level', row: other.row };
  };
}

interface Logged {
  readonly state: 'in the log' | 'other level';
  readonly row: number;
}
