import type { KeyPerson } from '../../model/plan.ts';
import { fold, listedValues } from '../tables/index.ts';

/**
 * The persons whom a cell names: the key person whose name it is, even where that has a comma in it, else each of the names that it lists.
 *
 * @returns the names as spelt, by what they have in common with other spellings.
 * @example [...personsNamed('田中 一郎、Smith', []).values()] // ['田中 一郎', 'Smith']
 */
export function personsNamed(text: string, persons: readonly Pick<KeyPerson, 'name'>[]): ReadonlyMap<string, string> {
  const whole = fold(text);
  const names = persons.some(({ name }) => fold(name) === whole) ? [text] : listedValues(text);
  return new Map(names.map((name) => [fold(name), name]));
}
