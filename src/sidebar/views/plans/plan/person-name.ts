import type { KeyPerson } from '../../../../model/plan.ts';
import type { OpenedPlanWords } from '../../../../text/sidebar/plans/opened/words.ts';

/** What a key person is called, also where only the title is known. */
export function personName({ name, title }: KeyPerson, { persons }: OpenedPlanWords): string {
  return name || title || persons.nameless;
}
