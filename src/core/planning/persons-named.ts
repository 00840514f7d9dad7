import type { KeyPerson } from '../../model/plan.ts';
import { listedValues } from '../tables/index.ts';
import { personKey } from './person-name.ts';

/**
 * The persons whom a cell names: the key person whose name it is, even where that has a comma in it, else each of the names that it lists.
 *
 * @returns the names as spelt, by their keys.
 * @example [...personsNamed('田中 一郎、Smith', []).values()] // ['田中 一郎', 'Smith']
 */
export function personsNamed(text: string, persons: readonly Pick<KeyPerson, 'name'>[]): ReadonlyMap<string, string> {
  const whole = personKey(text);
  const isPerson = whole !== '' && persons.some(({ name }) => personKey(name) === whole);
  const names = isPerson ? [text] : listedValues(text);
  return new Map(names.map((name) => [personKey(name), name]));
}
