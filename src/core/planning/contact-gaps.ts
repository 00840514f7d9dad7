import type { KeyPerson, Touch } from '../../model/plan.ts';
import { LOOP_STAGES, type Loop, type Stage } from '../../model/target.ts';
import { isOpen } from './contacts-due.ts';
import { personKey } from './person-name.ts';
import { personsNamed } from './persons-named.ts';

/** What the communication plan leaves out. */
export interface ContactGaps {
  /** Stages for which it has no contact. */
  readonly stages: readonly Stage[];
  /** Decision makers and champions whom nobody is to approach. */
  readonly persons: readonly KeyPerson[];
}

/**
 * Finds what the communication plan leaves out. A contact that is done has served its stage; for a person only those count that are
 * still to be made.
 *
 * @param stages - those that the account has before it.
 */
export function contactGaps(
  touches: readonly Touch[],
  persons: readonly KeyPerson[],
  stages: readonly Stage[],
): ContactGaps {
  const served = new Set(touches.filter(({ status }) => status !== 'cancelled').map(({ stage }) => stage));
  const approached = new Set(touches.filter(isOpen).flatMap(({ toWhom }) => [...personsNamed(toWhom, persons).keys()]));
  return {
    stages: stages.filter((stage) => !served.has(stage)),
    persons: persons.filter(
      ({ role, name }) => (role === 'decisionMaker' || role === 'champion') && !approached.has(personKey(name)),
    ),
  };
}

/**
 * The stages that an account has before it: those of its loop from where it stands on. Where nobody has said, all of the purchase loop.
 *
 * @example stagesAhead('purchase', 'comparison') // ['comparison', 'purchase']
 */
export function stagesAhead(loop: Loop | null, stage: Stage | null): readonly Stage[] {
  const { purchase, loyalty } = LOOP_STAGES;
  const stages = (stage === null ? loop === 'loyalty' : loyalty.includes(stage)) ? loyalty : purchase;
  return stage === null ? stages : stages.slice(stages.indexOf(stage));
}
