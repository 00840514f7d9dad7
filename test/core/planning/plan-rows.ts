import type { Finding, KeyPerson, Touch } from '../../../src/model/plan.ts';

/** A key person of whom only this is known. */
export function person(known: Partial<KeyPerson>): KeyPerson {
  return {
    row: 1,
    name: 'Mori',
    title: '',
    department: '',
    role: null,
    influence: null,
    support: null,
    contact: null,
    needs: '',
    nextAction: '',
    owner: '',
    checked: null,
    ...known,
  };
}

/** A row of 3C or SWOT of which only this is filled. */
export function finding(filled: Partial<Finding>): Finding {
  return { row: 1, kind: null, question: '', finding: '', soWhat: '', source: '', date: null, ...filled };
}

/** A contact of which only this is filled. */
export function touch(filled: Partial<Touch>): Touch {
  return {
    row: 1,
    when: null,
    stage: null,
    message: '',
    content: '',
    toWhom: '',
    channel: null,
    personalisation: '',
    owner: '',
    department: null,
    status: null,
    ...filled,
  };
}
