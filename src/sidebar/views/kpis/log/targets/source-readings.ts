import { cellAddress, isBlank, readText } from '../../../../../core/tables/index.ts';
import type { NewKpiEntry } from '../../../../../model/kpi-request.ts';
import type { CellLink, PlacedTable } from '../../../../../model/placed-table.ts';
import { dayOfReceived, readKpiSource, readTargets, receivedCell, targetReadings } from '../../../../../tabs/index.ts';
import type { KpiReading } from '../../kpi-reading.ts';

/** A KPI that is read from the list of targets. */
export interface SourceReading {
  readonly name: string;
  /** Of its row in the table of KPIs. */
  readonly link: CellLink;
  /** Its source, as it stands there. */
  readonly source: string;
  readonly what: TargetsSay | 'unreadable' | 'other kind' | 'with mistake' | 'no targets';
}

/** What the list says of it today. */
interface TargetsSay {
  readonly accounts: readonly { readonly name: string; readonly link: CellLink }[];
  /** What the log lacks of it. */
  readonly entries: readonly NewKpiEntry[];
}

/** The KPIs that have a source, in the order of their table. */
export function sourceReadings(
  { rows, tables, today }: Pick<KpiReading, 'rows' | 'tables' | 'today'>,
  targetsTab: PlacedTable | null,
): SourceReading[] {
  const list = targetsTab && readTargets(targetsTab, dayOfReceived);
  return rows.flatMap(({ name, kpi, cell, link }): SourceReading[] => {
    const text = readText(receivedCell(cell('source'))) ?? '';
    if (isBlank(text)) return [];
    const known = { name, link, source: text };
    const source = readKpiSource(text);
    if (!source) return [{ ...known, what: 'unreadable' }];
    if (kpi === null) return [{ ...known, what: 'with mistake' }];
    if (targetsTab === null || list === null) return [{ ...known, what: 'no targets' }];
    const log = tables.log?.cells ?? [];
    const { standing, readings, isMistaken } = targetReadings(kpi, source, list.targets, log, today, dayOfReceived);
    if (isMistaken) return [{ ...known, what: 'other kind' }];
    const column = list.layout.columns.get(source.column) ?? targetsTab.column;
    const accounts = standing.map((target) => ({
      name: target.name,
      link: { tabId: targetsTab.tabId, a1: cellAddress(target.row, column) },
    }));
    return [{ ...known, what: { accounts, entries: readings.map(({ entry }) => entry) } }];
  });
}
