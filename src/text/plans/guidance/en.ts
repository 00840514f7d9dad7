import type { PlanGuidance } from './words.ts';

export const en: PlanGuidance = {
  prompts: {
    threeC: 'Seen from where they stand, not from where we do. One finding per row; add rows as you like.',
    swot: 'What helps and what hinders them in reaching their goals? Write what you can show a source for.',
    crossings: 'Put two of their fields together: what could we offer right there?',
    keyPersons:
      'Who decides, who pushes, who uses it, who is against it? Influence 1–5, support −2 to +2, contact 0 (none) to 3 (often).',
    relationships:
      'Who reports to whom, who listens to whom, who gets on, who does not? Then draw the map in the sidebar.',
    journey: 'What do they want, do, think and feel at each stage, from −2 (bad) to +2 (good)? What do we do there?',
    communication: 'Who says what to whom, when and through which channel? One row per contact.',
  },
  questions: {
    threeC: {
      company: [
        'What does this company say it wants to achieve in the next three years? Where did you read it?',
        'Which of its businesses grow, which shrink?',
        'How does it do today what we could help with, and what does that cost it?',
      ],
      competitor: [
        'Whom does it name as its competitors, and where is it behind them?',
        'What have these competitors begun lately that puts it under pressure?',
      ],
      customer: [
        'Who buys from it, and what do these customers expect now that they did not three years ago?',
        'Where does it lose customers, or hear complaints?',
      ],
    },
    swot: {
      strength: ['What does it do better than others? What could it build on with us?'],
      weakness: ['What does it lack: people, skills, systems, money?'],
      opportunity: ['Which change in its market, in law or technology works for it?'],
      threat: ['Which change works against it? What happens if it does nothing?'],
    },
    crossings: {
      strengthOpportunity: 'How can we help it to grow faster where it is strong?',
      weaknessOpportunity: 'What does it lack to take the chance, and do we have it?',
      strengthThreat: 'How can its strength, with us, keep the threat away?',
      weaknessThreat: 'What does it have to protect or give up, and how do we make that safe?',
    },
  },
  notes: {
    standing: { id: 'Ties the plan to its account. Leave it as it is.' },
    state: {
      filled: 'Of the cells to fill in, in rows whose first cell is filled.',
      singleThreaded: 'Fewer than two key persons with a contact of 1 or more.',
    },
    threeC: { age: 'Days since the date. Amber after 180.' },
    keyPersons: {
      role: 'decision maker: says yes or no. champion: pushes it from within. gatekeeper: the way in.',
      influence: 'On this decision: 1 (little) to 5 (decides).',
      support: '−2 (works against us) to +2 (works for us).',
      contact: '0 none, 1 met once, 2 now and then, 3 often.',
      checked: 'When somebody last made sure that all of this still holds.',
    },
    relationships: { kind: 'Reads as a sentence: From – reports to – To.' },
    journey: { feeling: '−2 (bad) to +2 (good). The chart below follows.' },
    communication: { when: 'Turns red once the day has passed, unless done or cancelled.' },
  },
  openPoints:
    'Checks that fail, overdue contacts, no findings or some over 180 days old, less than half filled: one each. A plan not begun yet: 1.',
};
