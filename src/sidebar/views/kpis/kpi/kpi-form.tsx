import { useMemo, useRef, useState } from 'preact/hooks';
import { latestAgreement } from '../../../../core/kpi/index.ts';
import { ask } from '../../../door.ts';
import { focusSoon } from '../../../parts/focus-soon.ts';
import { sameRow } from '../kpi-rows.ts';
import type { KpisProps, OpenedKpi } from '../kpis-props.ts';
import { readDraft, surroundings } from './draft-reading.ts';
import { knownByName, whyNameStays } from './known-by-name.ts';
import { cellsToWrite, cellsWith, changedOnTab, changesTo, withChange } from './kpi-changes.ts';
import { type FormCell, fieldId, KpiFields } from './kpi-fields.tsx';

type KpiFormProps = KpisProps & {
  readonly opened: Extract<OpenedKpi, { part: 'form' }>;
  readonly close: () => void;
};

/** The form of one KPI, a new one or one of the table. Nothing is written before Save. */
export function KpiForm({ opened, close, ...props }: KpiFormProps) {
  const { says, language, reading, run, isBusy } = props;
  const { form } = says;
  const [changes, setChanges] = useState(() => changesTo(opened.cells));
  const latest = useRef(changes);
  latest.current = changes;
  const [isTried, setTried] = useState(false);
  const row = opened.row && sameRow(reading.rows, opened.row);
  const cells = cellsWith(changes, row);
  const { mistakes, kpi } = useMemo(
    () => readDraft(cellsWith(changes, row), surroundings(reading, row), language),
    [changes, row, reading, language],
  );
  if (opened.row !== null && row === null) return <p role="alert">{form.gone}</p>;
  const formCell: FormCell = (column) => ({
    cell: cells[column],
    // What nobody has come to yet is no mistake.
    mistake: isTried || row !== null || changes[column] ? mistakes.get(column) : undefined,
    onTab: changedOnTab(changes, row, column),
    set: (to) => setChanges(withChange(changes, row, column, to)),
  });
  const toWrite = cellsToWrite(changes, row);
  const isAgreed = row !== null && latestAgreement(reading.agreements, row.name) !== null;
  // A name that must change, or is being changed, is open.
  const isNameOpen = row === null || row.name === '' || changes.kpi !== undefined || mistakes.has('kpi');
  const nameStays = isNameOpen ? null : whyNameStays(knownByName(reading, row.name), says);
  const isUnchanged = Object.keys(toWrite).length === 0;
  const save = async () => {
    if (isBusy) return;
    setTried(true);
    const [first] = mistakes.keys();
    if (first !== undefined) focusSoon(fieldId(first));
    if (first !== undefined || isUnchanged) return;
    const outcome = await run(
      form.saving,
      () => ask('saveKpi', { language, seen: row?.seen ?? null, cells: toWrite }),
      () => (isAgreed ? form.saved : form.savedFirst),
    );
    // What somebody typed over the row in the meantime is still to be saved.
    const isSaved = row === null || latest.current === changes;
    if (outcome?.status === 'done' && isSaved) close();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{row ? form.heading(row.name || says.list.nameless) : form.fresh}</h2>
      {isAgreed && <p class="note">{form.frozen}</p>}
      <KpiFields {...props} formCell={formCell} kpi={kpi} nameStays={nameStays} />
      <p role="alert">{isTried && mistakes.size > 0 && form.toMend(mistakes.size)}</p>
      <p role="status">{isTried && isUnchanged && form.unchanged}</p>
      <button type="submit" class="action" aria-disabled={isBusy}>
        {form.save}
      </button>
    </form>
  );
}
