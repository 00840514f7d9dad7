import type { Day } from '../../model/calendar.ts';
import type { Touch } from '../../model/plan.ts';

/** The contacts that are still to be made, by when. */
export interface ContactsDue {
  /** Planned before today, the longest overdue first. */
  readonly overdue: readonly Touch[];
  /** From today on, the next one first. */
  readonly coming: readonly Touch[];
  /** Nobody has said when. */
  readonly undated: readonly Touch[];
}

/** Sorts the contacts that are still to be made; rows that say neither when nor to whom are ideas yet. */
export function contactsDue(touches: readonly Touch[], today: Day): ContactsDue {
  const open = touches.filter(isOpen);
  const dated = open
    .flatMap((touch) => (touch.when === null ? [] : [{ touch, when: touch.when }]))
    .sort((a, b) => a.when - b.when);
  return {
    overdue: dated.filter(({ when }) => when < today).map(({ touch }) => touch),
    coming: dated.filter(({ when }) => when >= today).map(({ touch }) => touch),
    undated: open.filter(({ when, toWhom }) => when === null && toWhom !== ''),
  };
}

/** Whether a contact is still to be made: neither done nor cancelled. */
export function isOpen({ status }: Pick<Touch, 'status'>): boolean {
  return status !== 'done' && status !== 'cancelled';
}
