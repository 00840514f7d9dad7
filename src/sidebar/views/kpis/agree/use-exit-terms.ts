import { useMemo, useState } from 'preact/hooks';
import { changedTerms, latestAgreement } from '../../../../core/kpi/index.ts';
import { readText } from '../../../../core/tables/index.ts';
import type { KpiCells } from '../../../../model/kpi-request.ts';
import type { Language } from '../../../../model/language.ts';
import { isSameCell, kpiDirectionOf, receivedCell } from '../../../../tabs/index.ts';
import { type DraftReading, readDraft, surroundings } from '../kpi/draft-reading.ts';
import { cellsWith } from '../kpi/kpi-changes.ts';
import type { KpiReading } from '../kpi-reading.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { type ExitTerms, openingTerms, TERM_COLUMNS, termCells } from './exit-terms.ts';

/** Terms that are being agreed on, and what they make of the KPI. */
export interface AgreedTerms {
  readonly terms: ExitTerms;
  readonly change: (terms: Partial<ExitTerms>) => void;
  readonly draft: DraftReading;
  /** The cells of the row that have to change for it. */
  readonly toWrite: KpiCells;
}

/** The terms of a row's exit line, begun with what the table has. */
export function useExitTerms(row: KpiRow, reading: KpiReading, language: Language): AgreedTerms {
  const onTab = useMemo(() => cellsWith({}, row), [row]);
  const [changes, setChanges] = useState<Partial<ExitTerms>>({});
  // What nobody has changed here follows the tab.
  const opening = useMemo(() => {
    // An exit line that cannot be read does not hide the rest.
    const withoutLine = { ...onTab, exitDate: '', exitRule: '', exitAction: '' };
    const kpi = row.kpi ?? readDraft(withoutLine, surroundings(reading, row), language).kpi;
    const decides = latestAgreement(reading.agreements, row.name)?.decides;
    return openingTerms(kpi, { target: onTab.target, due: onTab.due }, decides ?? kpi?.owner ?? '', reading.today);
  }, [row, onTab, reading, language]);
  return useMemo(() => {
    const terms = { ...opening, ...changes };
    const direction = kpiDirectionOf(readText(receivedCell(onTab.direction)) ?? '')?.key ?? 'up';
    const cells = termCells(terms, direction, reading.kpis.language);
    const draft = readDraft({ ...onTab, ...cells }, surroundings(reading, row), language);
    const { kpi } = row;
    // What says the same already stays as somebody wrote it.
    const changed =
      kpi && draft.kpi
        ? new Set(changedTerms(draft.kpi, { kpi }))
        : new Set(TERM_COLUMNS.filter((column) => !isSameCell(cells[column], onTab[column])));
    const toWrite = Object.fromEntries(
      Object.entries(cells).filter(([column]) => changed.has(column as keyof KpiCells)),
    );
    return { terms, change: (some) => setChanges((now) => ({ ...now, ...some })), draft, toWrite };
  }, [opening, changes, row, onTab, reading, language]);
}
