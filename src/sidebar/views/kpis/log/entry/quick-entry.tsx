import { useRef, useState } from 'preact/hooks';
import { quotableText, readNumber } from '../../../../../core/tables/index.ts';
import type { SentCell } from '../../../../../model/sent-table.ts';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import { DateField } from '../../../../parts/date-field.tsx';
import { Choice, TypedField } from '../../../../parts/field.tsx';
import { focusSoon } from '../../../../parts/focus-soon.ts';
import type { KpisProps } from '../../kpis-props.ts';
import { shownValue } from '../../shown-figures.ts';
import { useAdding } from '../use-adding.ts';
import { type DraftEntry, type DraftField, readDraftEntry } from './draft-entry.ts';

/** One row for the log at a time: today unless told, and Enter adds it. */
export function QuickEntry(props: KpisProps) {
  const { language, reading, isBusy } = props;
  const says = kpiLogViewWords[language].entry;
  const { kpis } = reading.kpis;
  const { add, sinceRead, mayBeWritten } = useAdding(props);
  /** The date is today, whichever day that is by then, unless somebody chose another. */
  const [kept, setKept] = useState<Omit<DraftEntry, 'date'> & { readonly date: SentCell | null }>({
    date: null,
    kpi: kpis.length === 1 ? (kpis[0]?.name ?? '') : '',
    value: '',
    note: '',
  });
  const latest = useRef(kept);
  latest.current = kept;
  const typed: DraftEntry = { ...kept, date: kept.date ?? { day: reading.today } };
  /** Mistakes are told once somebody has tried to add. */
  const [isTried, setTried] = useState(false);
  const { kpi, mistakes, remark, entry, before, after } = readDraftEntry(typed, reading, sinceRead);
  const type = (change: Partial<DraftEntry>) => setKept((now) => ({ ...now, ...change }));
  const reasons: Readonly<Record<DraftField, string>> = {
    date: says.noDate,
    kpi: says.noKpi,
    value:
      kpi?.kind === 'share'
        ? says.noResult
        : readNumber(typed.value) === undefined
          ? says.noNumber(quotableText(typed.value))
          : says.notWhole(quotableText(typed.value)),
    note: says.longNote,
  };
  const mistake = (field: DraftField) => (isTried && mistakes.includes(field) ? reasons[field] : undefined);
  const firstRow = reading.tables.log?.row ?? 1;
  const remarkText = remark && says.remarks[remark.state](String((remark.logRow ?? 1) + firstRow - 1));
  const submit = async () => {
    if (isBusy) return;
    setTried(entry === null);
    if (entry === null) {
      focusSoon(`log-${mistakes[0]}`);
      return;
    }
    const shown = (value: number | null) => (value === null ? null : shownValue(value));
    const isCounted = remark === null || remark.state === 'in the log' || remark.state === 'other level';
    const isThere = remark?.state === 'in the log' && mayBeWritten([entry]);
    const outcome = await add([entry], says.adding, () =>
      [says.added(entry.kpi, shown(before), shown(isThere ? before : after)), isCounted ? '' : remarkText]
        .join(' ')
        .trim(),
    );
    if (outcome?.status !== 'done') return;
    // What somebody typed in the meantime is the next row already, and keeps the focus.
    const isNext = latest.current !== kept;
    setKept((now) => ({
      ...now,
      value: now.value === typed.value ? '' : now.value,
      note: now.note === typed.note ? '' : now.note,
    }));
    if (!isNext) focusSoon('log-kpi');
  };
  return (
    <form
      class="log-entry"
      aria-labelledby="log-entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3 id="log-entry">{says.heading}</h3>
      <DateField
        id="log-date"
        label={says.date}
        cell={typed.date}
        mistake={mistake('date')}
        choose={(date) => type({ date })}
      />
      <Choice
        id="log-kpi"
        label={says.kpi}
        value={typed.kpi}
        choices={[
          ...(kpis.length === 1 ? [] : [{ value: '', label: says.choose }]),
          ...kpis.map(({ name }) => ({ value: name, label: name })),
        ]}
        mistake={mistake('kpi')}
        choose={(name) => type({ kpi: name, value: '' })}
      />
      {kpi?.kind === 'share' ? (
        <Choice
          id="log-value"
          label={says.value.share}
          value={typed.value}
          choices={[
            { value: '', label: says.choose },
            { value: '1', label: says.won },
            { value: '0', label: says.lost },
          ]}
          mistake={mistake('value')}
          choose={(value) => type({ value })}
        />
      ) : (
        <TypedField
          id="log-value"
          label={kpi ? says.value[kpi.kind] : says.anyValue}
          cell={typed.value}
          isNumber
          mistake={mistake('value')}
          type={(value) => type({ value })}
        />
      )}
      <TypedField
        id="log-note"
        label={says.note}
        cell={typed.note}
        mistake={mistake('note')}
        type={(note) => type({ note })}
      />
      <p role="status">{remarkText}</p>
      <button type="submit" class="action" aria-disabled={isBusy}>
        {says.add}
      </button>
    </form>
  );
}
