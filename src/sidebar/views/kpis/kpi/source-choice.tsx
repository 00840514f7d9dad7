import { readText } from '../../../../core/tables/index.ts';
import { kpiSources, readKpiSource, receivedCell, sourceText } from '../../../../tabs/index.ts';
import { Choice } from '../../../parts/field.tsx';
import type { KpisProps } from '../kpis-props.ts';
import type { CellOfForm } from './kpi-fields.tsx';

type SourceChoiceProps = Pick<KpisProps, 'says' | 'language' | 'reading'> & {
  readonly id: string;
  readonly source: CellOfForm;
};

/** Whether the values of a KPI are typed, or read from the list of targets. */
export function SourceChoice({ id, says, language, reading, source }: SourceChoiceProps) {
  const { form } = says;
  const text = readText(receivedCell(source.cell)) ?? '';
  const read = readKpiSource(text);
  const sources = kpiSources();
  const place = sources.findIndex(({ column, word }) => column === read?.column && word === read.word);
  return (
    <>
      <Choice
        id={id}
        label={form.source}
        mistake={read === undefined ? form.sourceUnreadable : undefined}
        value={place < 0 ? text.trim() : String(place)}
        choices={[
          { value: '', label: form.typed },
          ...sources.map((each, i) => ({ value: String(i), label: sourceText(each, language) })),
        ]}
        choose={(chosen) => {
          const other = chosen === '' ? undefined : sources[Number(chosen)];
          source.set(other ? sourceText(other, reading.kpis.language) : '');
        }}
      />
      {read && <p class="note">{form.sourceNote}</p>}
    </>
  );
}
