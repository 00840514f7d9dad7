import type { Language } from '../../../model/language.ts';
import type { StarterKey } from '../../../model/starter.ts';
import { texts } from '../../../text/index.ts';
import type { SetUpWords } from '../../../text/sidebar/index.ts';
import { shownSpan } from './shown-span.ts';
import type { Choice } from './starter/choices.ts';
import type { ChosenCriterion } from './starter/chosen-criteria.ts';
import type { CompanyList } from './starter/company-list.ts';
import { STARTER_CRITERIA } from './starter/starter-criteria.ts';
import { starterRule } from './starter/starter-rule.ts';
import { hintOf } from './starter/written-criteria.ts';

interface CriteriaChoiceProps {
  readonly list: CompanyList;
  readonly chosen: readonly ChosenCriterion[];
  readonly change: (keys: readonly StarterKey[], part: Partial<Choice>) => void;
  readonly language: Language;
  readonly says: SetUpWords;
}

/** The usual criteria as a checklist; those that are ticked say which column they read, and how, the others where to find out. */
export function CriteriaChoice(props: CriteriaChoiceProps) {
  const { chosen, change, says } = props;
  const keys = STARTER_CRITERIA.map(({ key }) => key);
  return (
    <fieldset>
      <legend>{says.criteriaHeading}</legend>
      <div class="bar">
        {[true, false].map((isTicked) => (
          <button key={String(isTicked)} type="button" onClick={() => change(keys, { isTicked })}>
            {isTicked ? says.tickAll : says.tickNone}
          </button>
        ))}
      </div>
      {chosen.map((criterion) => {
        const { starter, isTicked, isNew } = criterion;
        const [name, question] = says.criteria[starter.key];
        return (
          <div key={starter.key} class={isTicked ? 'starter ticked' : 'starter'}>
            <label class="choice">
              <input
                type="checkbox"
                checked={isTicked}
                onChange={() => change([starter.key], { isTicked: !isTicked })}
              />
              <span>
                <b>{name}</b>
                <span class="note">{isNew ? hintOf(starter, says) : question}</span>
              </span>
            </label>
            {isTicked && <Reading {...props} criterion={criterion} />}
          </div>
        );
      })}
    </fieldset>
  );
}

/** The column that a criterion reads, its kind and its weight. */
function Reading({ list, change, language, says, criterion }: CriteriaChoiceProps & { criterion: ChosenCriterion }) {
  const { starter, header, isNew, rule } = criterion;
  const { kinds, criteriaColumns } = texts[language];
  const suitable = list.columns.filter(
    (column) => column.index !== list.nameIndex && starterRule(starter, column) !== null,
  );
  const span = rule.from === undefined || rule.to === undefined ? '' : shownSpan([rule.from, rule.to], language);
  return (
    <div class="reading">
      <label>
        {criteriaColumns.column[0]}
        <select
          value={isNew ? '' : header}
          onChange={({ currentTarget: { value } }) => change([starter.key], { header: value })}
        >
          {suitable.map((column) => (
            <option key={column.index}>{column.header}</option>
          ))}
          <option value="">{says.newColumn}</option>
        </select>
      </label>
      <p class="note">{`${kinds[rule.kind][0]} ${span} · ${criteriaColumns.weight[0]} ${starter.weight}`}</p>
    </div>
  );
}
