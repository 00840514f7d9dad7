import type { Day } from '../../model/calendar.ts';
import { DAYS_UNTIL_CHECK, type KeyPerson } from '../../model/plan.ts';

/** What is amiss with the key persons of a plan. */
export interface PersonChecks {
  readonly hasNoDecisionMaker: boolean;
  readonly hasNoChampion: boolean;
  /** Those whom we know: their contact is 1 at least. */
  readonly contacts: readonly KeyPerson[];
  /** If the only one of them leaves, so does the way into the account. */
  readonly isSingleThreaded: boolean;
  /** Persons against us for whom no next action is planned. */
  readonly blockersWithoutPlan: readonly KeyPerson[];
  /** Persons of whom nobody has checked for 90 days that they are as it stands there, longest first. */
  readonly notChecked: readonly UncheckedPerson[];
}

/** `days` since somebody checked; `null` for never. */
interface UncheckedPerson {
  readonly person: KeyPerson;
  readonly days: number | null;
}

/**
 * Checks the key persons of a plan. Nobody at all counts as no decision maker, no champion, and no contact.
 *
 * @example personChecks([], 20778).isSingleThreaded // true
 */
export function personChecks(persons: readonly KeyPerson[], today: Day): PersonChecks {
  const contacts = persons.filter(({ contact }) => contact !== null && contact >= 1);
  const isThere = (wanted: KeyPerson['role']) => persons.some(({ role }) => role === wanted);
  return {
    hasNoDecisionMaker: !isThere('decisionMaker'),
    hasNoChampion: !isThere('champion'),
    contacts,
    isSingleThreaded: contacts.length < 2,
    blockersWithoutPlan: persons.filter(({ role, nextAction }) => role === 'blocker' && nextAction === ''),
    notChecked: persons
      .map((person) => ({ person, days: person.checked === null ? null : today - person.checked }))
      .filter(({ days }) => days === null || days > DAYS_UNTIL_CHECK)
      .sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || 0),
  };
}
