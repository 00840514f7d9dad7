import { en as texts } from '../en.ts';
import type { TargetsTabWords } from './words.ts';

export const en = (): TargetsTabWords => ({
  name: 'Targets',
  columns: {
    id: ['ID', 'Account ID'],
    account: texts.accountName,
    rank: ['Rank'],
    score: ['Score'],
    tier: ['Tier'],
    status: ['Status'],
    salesVote: ['Sales vote', 'Vote of sales'],
    marketingVote: ['Marketing vote', 'Vote of marketing'],
    decision: ['Decision'],
    salesOwner: ['Sales owner', 'Owner in sales'],
    marketingOwner: ['Marketing owner', 'Owner in marketing'],
    loop: ['Loop'],
    stage: ['Stage'],
    nextAction: ['Next action', 'Next step'],
    due: ['Due', 'Due date', 'Deadline'],
    note: ['Note', 'Notes', 'Memo', 'Comment'],
    addedAs: ['Added as'],
  },
  votes: { yes: ['yes'], no: ['no'], '?': ['?'] },
  decisions: { target: ['target'], later: ['later'], no: ['no'] },
  loops: { purchase: ['purchase'], loyalty: ['loyalty'] },
  stages: {
    awareness: ['awareness'],
    research: ['research'],
    comparison: ['comparison'],
    purchase: ['purchase'],
    adoption: ['adoption'],
    evaluation: ['evaluation'],
    loyalty: ['loyalty'],
    advocacy: ['advocacy'],
  },
  notListed: 'not in the list',
});
