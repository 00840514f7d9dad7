import { useState } from 'preact/hooks';
import type { PlacedTable } from '../../../model/placed-table.ts';
import { isSetUpBegun } from '../../../model/tab.ts';
import { idColumn } from '../../../tabs/index.ts';
import { ask } from '../../door.ts';
import type { ViewProps } from '../../view-props.ts';
import type { ChosenCriterion } from './starter/chosen-criteria.ts';
import { writtenCriteria } from './starter/written-criteria.ts';

interface MakeTabsProps extends ViewProps {
  /** The account table. */
  readonly table: PlacedTable;
  /** Those that are wanted, of no effect where there are criteria already. */
  readonly ticked: readonly ChosenCriterion[];
}

/** What will be made, and the one button that makes it. */
export function MakeTabs({
  model: { seen, tables },
  language,
  words,
  isBusy,
  run,
  open,
  table,
  ticked,
}: MakeTabsProps) {
  const says = words.setUp;
  const [wantsIds, setWantsIds] = useState(true);
  const { criteria } = tables;
  const lacksIds = idColumn(table.cells) < 0;
  const addsIds = lacksIds && wantsIds;
  const isReady = criteria !== null || ticked.length > 0;
  const { tabId, tabName, row, column } = table;
  const columns = ticked.filter(({ isNew }) => isNew).length;
  const make = () => {
    if (!isReady || isBusy) return;
    const isKnown = tables.accounts !== null && isSetUpBegun(seen.generated);
    const accounts = isKnown ? null : { tabId, row, column };
    const step = nextStep(table, ticked);
    // Before the work begins, since opening a view clears what the work came to.
    open(step === 'rate' ? 'criteria' : 'ranking');
    run(
      says.making,
      () => ask('setUp', { language, accounts, ...writtenCriteria(ticked, language), addsIds }),
      () => says.afterwards[step],
    );
  };
  return (
    <>
      {lacksIds && (
        <label class="choice">
          <input type="checkbox" checked={wantsIds} onChange={() => setWantsIds(!wantsIds)} />
          {says.ids}
        </label>
      )}
      <p>
        {isReady
          ? says.makes({ hasCriteria: criteria !== null, columns, hasIds: addsIds, tab: tabName })
          : says.tickOne}{' '}
        {criteria && says.criteriaStay(criteria.tabName)}
      </p>
      <button type="button" class="action" aria-disabled={!isReady || isBusy} onClick={make}>
        {says.make}
      </button>
    </>
  );
}

/** What brings a newcomer further: points for the values of a category, cells to fill, or the ranking at once. */
function nextStep({ cells }: PlacedTable, ticked: readonly ChosenCriterion[]): 'rate' | 'fill' | 'look' {
  if (cells.length === 1) return 'fill';
  if (ticked.some(({ rule, isNew }) => rule.kind === 'category' && !isNew)) return 'rate';
  return ticked.some(({ isNew }) => isNew) ? 'fill' : 'look';
}
