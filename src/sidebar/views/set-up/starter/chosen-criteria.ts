import { fold } from '../../../../core/tables/index.ts';
import type { SetUpWords } from '../../../../text/sidebar/index.ts';
import type { Choices } from './choices.ts';
import type { CompanyList } from './company-list.ts';
import { STARTER_CRITERIA, type StarterCriterion } from './starter-criteria.ts';
import { newColumnRule, type StarterRule, starterRule } from './starter-rule.ts';

/** A criterion of the proposal: the header of its column, and what it makes of the cells there. */
export interface ChosenCriterion {
  readonly starter: StarterCriterion;
  readonly isTicked: boolean;
  readonly header: string;
  readonly isNew: boolean;
  readonly rule: StarterRule;
}

/** All criteria as they stand, in the order in which they are offered. One whose column is gone meanwhile gets a new one. */
export function chosenCriteria(list: CompanyList, choices: Choices, says: SetUpWords): ChosenCriterion[] {
  return STARTER_CRITERIA.map((starter) => {
    const choice = choices.get(starter.key);
    const column = list.columns.find(({ header }) => header === choice?.header);
    const isTicked = choice?.isTicked === true;
    const rule = column ? starterRule(starter, column) : null;
    if (column && rule) return { starter, isTicked, header: column.header, isNew: false, rule };
    const newRule = newColumnRule(starter, says.competitorAnswers);
    return { starter, isTicked, header: newHeader(starter, list, says), isNew: true, rule: newRule };
  });
}

/** A header that the list does not have yet. */
function newHeader({ key, asks }: StarterCriterion, { columns }: CompanyList, says: SetUpWords): string {
  const header = asks === 'date' ? says.lastContact : says.criteria[key][0];
  const taken = new Set(columns.map((column) => fold(column.header)));
  let free = header;
  for (let number = 2; taken.has(fold(free)); number += 1) free = `${header} ${number}`;
  return free;
}
