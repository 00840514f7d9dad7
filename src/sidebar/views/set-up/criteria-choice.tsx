import type { Language } from '../../../model/language.ts';
import type { StarterKey } from '../../../model/starter.ts';
import { texts } from '../../../text/index.ts';
import type { SetUpWords } from '../../../text/sidebar/index.ts';
import type { Choice } from './starter/choices.ts';
import type { ChosenCriterion } from './starter/chosen-criteria.ts';
import type { CompanyList } from './starter/company-list.ts';
import { STARTER_CRITERIA } from './starter/starter-criteria.ts';
import { starterRule } from './starter/starter-rule.ts';

interface CriteriaChoiceProps {
  readonly list: CompanyList;
  readonly chosen: readonly ChosenCriterion[];
  readonly change: (keys: readonly StarterKey[], part: Partial<Choice>) => void;
  readonly language: Language;
  readonly says: SetUpWords;
}

/** The usual criteria as a checklist; those that are ticked say which column they read, and how. */
export function CriteriaChoice(props: CriteriaChoiceProps) {
  const { chosen, change, says } = props;
  const tickAll = (isTicked: boolean) =>
    change(
      STARTER_CRITERIA.map(({ key }) => key),
      { isTicked },
    );
  return (
    <fieldset>
      <legend>{says.criteriaHeading}</legend>
      <p class="note">{says.criteriaIntroduction}</p>
      <div class="bar">
        <button type="button" onClick={() => tickAll(true)}>
          {says.tickAll}
        </button>
        <button type="button" onClick={() => tickAll(false)}>
          {says.tickNone}
        </button>
      </div>
      {chosen.map((criterion) => {
        const { key } = criterion.starter;
        const { isTicked } = criterion;
        return (
          <div key={key} class={isTicked ? 'criterion ticked' : 'criterion'}>
            <label class="choice">
              <input type="checkbox" checked={isTicked} onChange={() => change([key], { isTicked: !isTicked })} />
              <span>
                <b>{says.criteria[key].name}</b>
                <span class="note">{says.criteria[key].question}</span>
              </span>
            </label>
            {isTicked && <Reading {...props} criterion={criterion} />}
          </div>
        );
      })}
    </fieldset>
  );
}

/** The column of a criterion, its kind and its weight; for a new column, where to find what to fill in. */
function Reading({ list, change, language, says, criterion }: CriteriaChoiceProps & { criterion: ChosenCriterion }) {
  const { starter, header, isNew, rule } = criterion;
  const suitable = list.columns.filter(
    (column) => column.index !== list.nameIndex && starterRule(starter, column) !== null,
  );
  const { kinds } = texts[language];
  const span = rule.from === undefined ? '' : ` ${says.span(rule.from, rule.to ?? rule.from)}`;
  return (
    <div class="reading">
      <label>
        {says.reads}
        <select
          value={isNew ? '' : header}
          onChange={({ currentTarget: { value } }) => change([starter.key], { header: value === '' ? null : value })}
        >
          {suitable.map((column) => (
            <option key={column.index} value={column.header}>
              {column.header}
            </option>
          ))}
          <option value="">{says.newColumn}</option>
        </select>
      </label>
      <p class="note">
        {`${kinds[rule.kind][0]}${span} · ${says.weight(starter.weight)}`}
        {isNew && <span>{says.listedSources(starter.sources.map((source) => says.sources[source]))}</span>}
      </p>
    </div>
  );
}
