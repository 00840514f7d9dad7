import type { StarterKey } from '../../../../model/starter.ts';
import type { CompanyList } from './company-list.ts';
import { matchedColumns } from './match-columns.ts';
import { STARTER_CRITERIA } from './starter-criteria.ts';

/** Whether a criterion is wanted, and the header of the column that it is to read; blank for a new one. */
export interface Choice {
  readonly isTicked: boolean;
  readonly header: string;
}

export type Choices = ReadonlyMap<StarterKey, Choice>;

/** What a person has changed of what was proposed. */
export type ChangedChoices = ReadonlyMap<StarterKey, Partial<Choice>>;

/**
 * What is proposed for a list: the criteria that a filled column answers already. Where these are fewer than three, the weightiest of
 * the others come along, to make five.
 */
export function proposedChoices(list: CompanyList): Choices {
  const columns = matchedColumns(list);
  const isAnswered = (key: StarterKey) => (columns.get(key)?.kind ?? 'blank') !== 'blank';
  const answered = STARTER_CRITERIA.filter(({ key }) => isAnswered(key));
  const others = STARTER_CRITERIA.filter(({ key }) => !isAnswered(key)).sort((a, b) => b.weight - a.weight);
  const ticked = new Set(answered.length < FEW ? [...answered, ...others].slice(0, ENOUGH) : answered);
  return new Map(
    STARTER_CRITERIA.map((starter) => [
      starter.key,
      { isTicked: ticked.has(starter), header: columns.get(starter.key)?.header ?? '' },
    ]),
  );
}

const FEW = 3;
const ENOUGH = 5;

/** The choices as they stand after what a person has changed. */
export function withChanges(proposed: Choices, changed: ChangedChoices): Choices {
  return new Map([...proposed].map(([key, choice]) => [key, { ...choice, ...changed.get(key) }]));
}
