import { fold, isBlank } from '../../../../../core/tables/index.ts';
import type { Kpi } from '../../../../../model/kpi.ts';
import type { Language } from '../../../../../model/language.ts';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import { Choice } from '../../../../parts/field.tsx';
import { SteppedList } from '../../../../parts/stepped-list.tsx';
import type { ReadPaste } from './read-paste.ts';

/** Which KPI is meant by names that none has; what is like the name stands first. */
export function MatchNames({
  names,
  kpis,
  chosen,
  match,
  language,
}: Pick<ReadPaste, 'names'> & {
  readonly kpis: readonly Kpi[];
  readonly chosen: ReadonlyMap<string, string>;
  readonly match: (name: string, kpi: string) => void;
  readonly language: Language;
}) {
  const says = kpiLogViewWords[language].paste;
  if (names.length === 0) return null;
  return (
    <fieldset>
      <legend>{says.names}</legend>
      <SteppedList items={names} more={says.moreNames}>
        {({ name, rows, nearest }, position) => (
          <li key={name}>
            <Choice
              id={`paste-name-${position}`}
              label={says.isKpi(isBlank(name) ? says.nameless : name, rows.toLocaleString(language))}
              value={chosen.get(fold(name)) ?? name}
              choices={[
                { value: name, label: says.leaveOut },
                ...(nearest === null ? [] : [{ value: nearest, label: says.perhaps(nearest) }]),
                ...kpis.filter((kpi) => kpi.name !== nearest).map((kpi) => ({ value: kpi.name, label: kpi.name })),
              ]}
              choose={(kpi) => match(name, kpi)}
            />
          </li>
        )}
      </SteppedList>
    </fieldset>
  );
}
