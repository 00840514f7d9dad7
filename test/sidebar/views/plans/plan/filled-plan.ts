import type { PlanContent } from '../../../../tabs/plans/plan-cells.ts';

/** A plan in the middle of work, as of 21 November 2026. */
export const FILLED_PLAN: PlanContent = {
  threeC: [
    // 21 November 2025 is 365 days ago.
    {
      perspective: 'company',
      question: 'What does it want?',
      finding: 'Two new plants by 2028',
      soWhat: 'Needs planning across plants',
      source: 'Annual report',
      date: '2025-11-21',
    },
    {
      perspective: 'customer',
      finding: 'Customers ask for carbon data',
      soWhat: 'Our reports bring it',
      source: 'Interview',
    },
    { perspective: 'competitor', finding: 'A rival automates', date: '2026-11-01' },
  ],
  swot: [
    {
      swot: 'weakness',
      finding: 'Few data people',
      soWhat: 'Our reports bring it',
      source: 'Job ads',
      date: '2026-11-01',
    },
  ],
  crossings: [{ crossing: 'weakness × opportunity', offer: 'A team for the first year' }],
  keyPersons: [
    // 1 June 2026 is 173 days ago.
    {
      name: 'Mori Haruka',
      title: 'Head of production',
      department: 'Plant Kobe',
      role: 'decision maker',
      influence: 5,
      support: 0,
      contact: 0,
      checked: '2026-06-01',
    },
    { name: 'Kim Minji', title: 'Planner', role: 'user', influence: 2, support: 2, contact: 3, checked: '2026-11-01' },
    { name: 'Sato Ken', title: 'IT', role: 'blocker', influence: 3, support: -2, contact: 'often' },
  ],
  communication: [
    { when: '2026-11-10', message: 'Our reports bring it', toWhom: 'Mori Haruka', owner: 'Ito', stage: 'awareness' },
    { when: '2026-11-24', message: 'Invite to the plant tour', toWhom: 'Kim Minji', owner: 'Ito', stage: 'research' },
    { when: '2026-11-26', message: 'Demo', toWhom: 'kim minji', owner: 'Lee', stage: 'research' },
    { when: '2026-12-01', toWhom: 'Sato Ken', status: 'cancelled' },
  ],
};
