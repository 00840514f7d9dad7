import type { Language } from '../../../../../model/language.ts';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import { Choice } from '../../../../parts/field.tsx';
import type { DateAnswers } from './pasted-dates.ts';
import type { PastedTable } from './pasted-row.ts';

/** What only a person can know of dates that were pasted. */
export function PasteQuestions({
  questions,
  answers,
  answer,
  language,
}: Pick<PastedTable, 'questions'> & {
  readonly answers: DateAnswers;
  readonly answer: (more: Partial<DateAnswers>) => void;
  readonly language: Language;
}) {
  const says = kpiLogViewWords[language].paste;
  return (
    <>
      {questions.order && (
        <Choice
          id="paste-order"
          label={says.order}
          value={answers.order ?? ''}
          choices={[
            { value: '', label: says.choose },
            ...ORDERS.map((order) => ({ value: order, label: says.orders[order] })),
          ]}
          choose={(value) => answer({ order: ORDERS.find((order) => order === value) ?? null })}
        />
      )}
      {questions.firstYear && (
        <div class="field">
          <label for="paste-year">{says.firstYear}</label>
          <input
            id="paste-year"
            class="number"
            type="number"
            min={1900}
            max={2199}
            value={answers.firstYear ?? ''}
            onChange={({ currentTarget: { value } }) =>
              answer({ firstYear: /^(19|20|21)\d\d$/.test(value) ? Number(value) : null })
            }
          />
        </div>
      )}
    </>
  );
}

const ORDERS = ['month first', 'day first'] as const;
