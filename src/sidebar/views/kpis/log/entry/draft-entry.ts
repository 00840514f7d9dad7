import { actualOf, countedEntries } from '../../../../../core/kpi/index.ts';
import { isBlank, readDay, writtenDay } from '../../../../../core/tables/index.ts';
import type { Kpi, KpiEntry } from '../../../../../model/kpi.ts';
import type { NewKpiEntry } from '../../../../../model/kpi-request.ts';
import type { SentCell } from '../../../../../model/sent-table.ts';
import { dayOfReceived, kpiFinder, receivedCell } from '../../../../../tabs/index.ts';
import type { KpiReading } from '../../kpi-reading.ts';
import { judgedRows, type ReadableState } from '../judged-rows.ts';

/** A row for the log as far as it is typed. */
export interface DraftEntry {
  readonly date: SentCell;
  readonly kpi: string;
  readonly value: string;
  readonly note: string;
}

/** Where a draft has a mistake. */
export type DraftField = keyof DraftEntry;

/** What a draft means. */
export interface ReadDraft {
  readonly kpi: Kpi | null;
  /** In the order of the fields. */
  readonly mistakes: readonly DraftField[];
  /** `null` while there is a mistake. */
  readonly entry: NewKpiEntry | null;
  /** What is to be known of it before it is added; the row within the log that says the same, where it is about one. */
  readonly remark: { readonly state: Exclude<ReadableState, AmongOthers>; readonly logRow: number | null } | null;
  /** The KPI's value as of today without it and with it. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Reads a row as the log will read it.
 *
 * @param sinceRead - what was added to the log since it was read.
 */
export function readDraftEntry(
  draft: DraftEntry,
  reading: Pick<KpiReading, 'kpis' | 'rows' | 'log' | 'tables' | 'today' | 'entriesOf'>,
  sinceRead: readonly NewKpiEntry[],
): ReadDraft {
  const { today } = reading;
  const day = readDay(receivedCell(draft.date), dayOfReceived);
  const kpi = kpiFinder(reading.kpis.kpis)(draft.kpi) ?? null;
  // Without its date the other fields can be looked at all the same.
  const [judged] = judgedRows([{ ...draft, date: writtenDay(day ?? today) }], reading);
  const mistakes: DraftField[] = [
    ...(day === undefined ? (['date'] as const) : []),
    ...(kpi === null ? (['kpi'] as const) : []),
    ...(judged?.state === 'unreadable value' || judged?.state === 'not whole' ? (['value'] as const) : []),
    ...(judged?.state === 'long note' ? (['note'] as const) : []),
  ];
  const nothing = { kpi, mistakes, entry: null, remark: null, before: null, after: null };
  if (kpi === null || judged === undefined || mistakes.length > 0 || !('entry' in judged)) return nothing;
  const { entry, state, logRow } = judged;
  const known = [...reading.entriesOf(kpi), ...sinceRead.filter((added) => added.kpi === kpi.name).map(counted)];
  const actual = (entries: readonly KpiEntry[]) => {
    const inOrder = [...entries].sort((a, b) => a.day - b.day);
    return actualOf(kpi, countedEntries(kpi, inOrder, today));
  };
  return {
    kpi,
    mistakes,
    entry,
    // A number that nobody has typed yet is not worth a remark.
    remark: isAmongOthers(state) || isUntouched(draft) ? null : { state, logRow },
    before: actual(known),
    after: actual([...known, counted(entry)]),
  };
}

/** What can be said of a row alone among others that are added with it. */
type AmongOthers = 'new' | 'twice' | 'repeated';

function isAmongOthers(state: ReadableState): state is AmongOthers {
  return state === 'new' || state === 'twice' || state === 'repeated';
}

/** A row that is not in the log as it was read: it stands behind all those of its day. */
function counted({ day, value }: NewKpiEntry): KpiEntry {
  return { day, value: Number(value), row: Infinity };
}

function isUntouched({ value, note }: DraftEntry): boolean {
  return isBlank(value) && isBlank(note);
}
