import type { TabsWords } from './words.ts';

export const en = (): TabsWords => ({
  names: { accounts: 'Accounts', criteria: 'Criteria', ranking: 'Ranking', scores: 'ABM scores' },
  criteria: {
    criterion: 'What makes a good target. Each name once.',
    column: 'The column that it reads. Blank: the one called like the criterion.',
    kind: 'How a cell becomes points. Grey: not used by this kind. Yellow: still needed.',
    weight: 'How much it counts: 0 or more. The sum does not matter.',
    group: 'Fit: do they suit us? Engagement: do they want us? Or a group of your own.',
    from: 'number: gives 0 points (where lower is better, the greater value). range: lower end.',
    to: 'number: gives 100 points. range: upper end.',
    points:
      'category: Manufacturing=100; IT=80; *=20\nkeywords: DX=40; paper=-20\nbands: 0=10; 50=40; 300=100\nrecency: days until points halve\nrange: distance at which points reach 0',
    ifBlank:
      'Where nothing is known. skip: leave out (usual). zero: 0 points. neutral: 50. required: set the company aside. Or points.',
    gate: 'Fewer points than this exclude the company. Blank: no gate.',
    note: 'Yours to use.',
  },
  tier: 'Name of the tier.',
  tierFrom: 'Score from which a company belongs to it. Blank: all the rest.',
  asOf: 'The day on which "recency" counts ages. Type another date to move it on.',
  ranking: 'Always up to date. Please type nothing here: its rows move. Notes and votes belong on Targets.',
});
