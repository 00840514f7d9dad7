import { useEffect, useState } from 'preact/hooks';
import type { SpreadsheetSeen } from '../../../actions/seen.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import { receivedTable } from '../../../tabs/index.ts';
import { ask } from '../../door.ts';

/** A tab as it was read last, or why it was not. */
export interface WholeTab {
  readonly tab: PlacedTable | null;
  readonly problem: 'failed' | 'changed' | null;
}

/**
 * All the cells of a tab, read when it is chosen and again whenever the spreadsheet is.
 *
 * @param tabId - `null` while none is chosen.
 */
export function useWholeTab(tabId: number | null, seen: SpreadsheetSeen): WholeTab {
  const [read, setRead] = useState<WholeTab & { readonly tabId: number | null }>({ tabId: null, ...NOTHING });
  useEffect(() => {
    if (tabId === null) return;
    let isLate = false;
    const keep = (answer: WholeTab) => !isLate && setRead({ tabId, ...answer });
    ask('readWholeTab', tabId).then(
      (tab) => keep(tab ? { tab: receivedTable(tab), problem: null } : { tab: null, problem: 'changed' }),
      () => keep({ tab: null, problem: 'failed' }),
    );
    return () => {
      isLate = true;
    };
    // Each new look at the spreadsheet is a reason to read the tab again.
  }, [tabId, seen]);
  return read.tabId === tabId ? read : NOTHING;
}

const NOTHING: WholeTab = { tab: null, problem: null };
