import type { Day } from '../../model/calendar.ts';
import type { KeyPerson, Touch } from '../../model/plan.ts';
import { personKey } from './person-name.ts';
import { personsNamed } from './persons-named.ts';
import { weekStart } from './week-start.ts';

/** Somebody whom several of us approach in one week. */
export interface ContactCollision {
  /** The Monday of the week. */
  readonly week: Day;
  readonly person: string;
  /** In the order of their days. */
  readonly touches: readonly Touch[];
}

/**
 * Persons whom different owners are to approach in one week, this one or a later one, by week. Cancelled contacts collide with nothing;
 * those that are done do, since the person had them this week all the same.
 */
export function contactCollisions(
  touches: readonly Touch[],
  persons: readonly KeyPerson[],
  today: Day,
): ContactCollision[] {
  const groups = new Map<string, { week: Day; person: string; touches: Touch[] }>();
  const dated = touches
    .flatMap((touch) => (touch.when === null ? [] : [{ touch, when: touch.when }]))
    .filter(({ touch, when }) => touch.status !== 'cancelled' && when >= weekStart(today))
    .sort((a, b) => a.when - b.when);
  for (const { touch, when } of dated) {
    for (const [key, person] of personsNamed(touch.toWhom, persons)) {
      const week = weekStart(when);
      const group = groups.get(`${week} ${key}`) ?? { week, person, touches: [] };
      group.touches.push(touch);
      groups.set(`${week} ${key}`, group);
    }
  }
  return [...groups.values()].filter(({ touches: same }) => ownersOf(same).size > 1);
}

function ownersOf(touches: readonly Touch[]): ReadonlySet<string> {
  return new Set(touches.map(({ owner }) => personKey(owner)).filter((owner) => owner !== ''));
}
