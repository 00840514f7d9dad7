import { isBudget } from '../../../../core/kpi/index.ts';
import { readText } from '../../../../core/tables/index.ts';
import type { Kpi, KpiColumn, KpiDirection, KpiKind, KpiPeriod } from '../../../../model/kpi.ts';
import type { SentCell } from '../../../../model/sent-table.ts';
import { kpiDirectionOf, kpiKindOf, kpiPeriodOf, receivedCell } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import { DateField } from '../../../parts/date-field.tsx';
import { Choice, TypedField } from '../../../parts/field.tsx';
import { shownCell, typedNumber } from '../../../parts/typed-cell.ts';
import type { KpisProps } from '../kpis-props.ts';
import { shownValue } from '../shown-figures.ts';
import { FixedName } from './fixed-name.tsx';
import { SourceChoice } from './source-choice.tsx';

/** A cell of the form. */
export interface CellOfForm {
  readonly cell: SentCell;
  readonly mistake: string | undefined;
  /** What somebody else typed there in the meantime. */
  readonly onTab: SentCell | null;
  readonly set: (cell: SentCell) => void;
}

export type FormCell = (column: KpiColumn) => CellOfForm;

/** The id of the field of a column, for what is wrong with it to lead there. */
export function fieldId(column: KpiColumn): string {
  return `kpi-${column}`;
}

type KpiFieldsProps = Pick<KpisProps, 'says' | 'language' | 'reading'> & {
  readonly formCell: FormCell;
  /** As it is with what is typed; `null` while there is a mistake. */
  readonly kpi: Kpi | null;
  /** Why its name cannot be changed; `null` where it can. */
  readonly nameStays: string | null;
};

/** The fields of a KPI; which ones there are depends on its kind. */
export function KpiFields({ says, language, reading, formCell, kpi, nameStays }: KpiFieldsProps) {
  const { form } = says;
  const { columns, kinds, directions, periods } = kpisWords[language];
  const inTable = kpisWords[reading.kpis.language];
  const text = (column: KpiColumn) => readText(receivedCell(formCell(column).cell)) ?? '';
  const kind = kpiKindOf(text('kind'))?.key;
  const isShare = kind === 'share';
  const field = (column: KpiColumn, label: string = columns[column][0]) => {
    const { cell, mistake, onTab } = formCell(column);
    return {
      id: fieldId(column),
      label,
      cell,
      mistake: onTab === null ? mistake : form.onTab(shownCell(onTab) || form.blank),
    };
  };
  const typed = (column: KpiColumn, label?: string) => (
    <TypedField {...field(column, label)} type={(value) => formCell(column).set(value)} />
  );
  const number = (column: KpiColumn, label?: string) => (
    <TypedField {...field(column, label)} isNumber type={(value) => formCell(column).set(typedNumber(value))} />
  );
  const date = (column: KpiColumn) => <DateField {...field(column)} choose={formCell(column).set} />;
  const choice = <Key extends string>(
    column: KpiColumn,
    key: Key | undefined,
    labels: Readonly<Record<Key, readonly string[]>>,
    written: Readonly<Record<Key, readonly [string, ...string[]]>>,
  ) => {
    const { cell, ...rest } = field(column);
    return (
      <Choice
        {...rest}
        value={key ?? shownCell(cell)}
        choices={[
          ...(key === undefined ? [{ value: '', label: form.choose }] : []),
          ...(Object.keys(labels) as Key[]).map((each) => ({ value: each, label: labels[each][0] ?? each })),
        ]}
        choose={(chosen) => formCell(column).set(written[chosen as Key]?.[0] ?? chosen)}
      />
    );
  };
  const direction = kpiDirectionOf(text('direction'))?.key ?? (text('direction') === '' ? 'up' : undefined);
  const period = kpiPeriodOf(text('period'))?.key ?? (text('period') === '' ? 'month' : undefined);
  return (
    <>
      {nameStays === null ? (
        typed('kpi')
      ) : (
        <FixedName id={fieldId('kpi')} label={columns.kpi[0]} name={text('kpi')} reason={nameStays} />
      )}
      {choice<KpiKind>('kind', kind, kinds, inTable.kinds)}
      {kind && <p class="note">{form.kinds[kind]}</p>}
      <div class="side-by-side">
        {date('start')}
        {date('due')}
      </div>
      {number('target', isShare ? form.wins : undefined)}
      {isShare ? number('population', form.population) : number('baseline', form.baseline)}
      <div class="side-by-side">
        {choice<KpiDirection>('direction', direction, directions, inTable.directions)}
        {choice<KpiPeriod>('period', period, periods, inTable.periods)}
      </div>
      <p class="note">{form.directionNote}</p>
      <p role="status" class="note">
        {kpi?.direction === 'up' && isBudget(kpi) && `⚠ ${form.keepsAtLeast(shownValue(kpi.target))}`}
      </p>
      {typed('owner')}
      {(kind === 'count' || kind === 'level') && (
        <SourceChoice id={fieldId('source')} source={formCell('source')} {...{ says, language, reading }} />
      )}
    </>
  );
}
