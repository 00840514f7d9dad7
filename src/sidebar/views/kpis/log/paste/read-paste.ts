import { fold, isBlank } from '../../../../../core/tables/index.ts';
import { kpiFinder } from '../../../../../tabs/index.ts';
import type { KpiReading } from '../../kpi-reading.ts';
import { type JudgedRow, judgedRows, type ReadableState, type UnreadableState } from '../judged-rows.ts';
import { mistakenNames } from '../logged-rows.ts';
import { nearestName } from '../nearest-name.ts';
import type { DateAnswers } from './pasted-dates.ts';
import type { PastedCells, PastedRow, PastedTable } from './pasted-row.ts';
import { pastedTable } from './pasted-table.ts';
import { wonOrLost } from './won-or-lost.ts';

/** What a person said about what was pasted. */
export interface PasteAnswers extends DateAnswers {
  /** Which KPI is meant by a name that none has, folded; blank for rows without a name. */
  readonly names: ReadonlyMap<string, string>;
}

/** What was pasted, and what would become of it. */
export interface ReadPaste {
  readonly table: PastedTable;
  /** Those with rows, in the order in which they are listed. */
  readonly groups: readonly { readonly state: PastedState; readonly rows: readonly JudgedRow<PastedRow>[] }[];
  /** Names that no KPI has, and the one that may be meant. */
  readonly names: readonly { readonly name: string; readonly rows: number; readonly nearest: string | null }[];
}

export type PastedState = ReadableState | UnreadableState;

/** Rows that can be added come first. */
const STATES: readonly PastedState[] = [
  'new',
  'twice',
  'repeated',
  'other level',
  'future',
  'before start',
  'after due',
  'in the log',
  'unknown name',
  'no name',
  'kpi with mistake',
  'unreadable date',
  'unreadable value',
  'not whole',
  'long note',
];

/** Reads what was pasted as rows for the log; `null` where it is no table with dates. */
export function readPaste(
  cells: PastedCells,
  answers: PasteAnswers,
  reading: Pick<KpiReading, 'kpis' | 'rows' | 'log' | 'tables' | 'today'>,
): ReadPaste | null {
  const { kpis } = reading.kpis;
  const findKpi = kpiFinder(kpis);
  const table = pastedTable(cells, (text) => findKpi(text) !== undefined, answers);
  if (table === null) return null;
  const mistaken = mistakenNames(reading);
  const unknown = new Map<string, { readonly name: string; readonly rows: number }>();
  const rows = table.rows.map((row) => {
    const key = fold(row.kpi);
    if (findKpi(row.kpi) === undefined && !mistaken.has(key)) {
      const { name, rows: count } = unknown.get(key) ?? { name: row.kpi, rows: 0 };
      unknown.set(key, { name, rows: count + 1 });
    }
    const kpi = answers.names.get(key) ?? row.kpi;
    return { ...row, kpi, value: findKpi(kpi)?.kind === 'share' ? wonOrLost(row.value) : row.value };
  });
  const judged = judgedRows(rows, reading);
  const names = kpis.map(({ name }) => name);
  return {
    table,
    groups: STATES.map((state) => ({ state, rows: judged.filter((row) => row.state === state) })).filter(
      (group) => group.rows.length > 0,
    ),
    names: [...unknown.values()].map(({ name, rows: count }) => ({
      name,
      rows: count,
      nearest: isBlank(name) ? null : nearestName(name, names),
    })),
  };
}
