import type { ExitRecordWords } from './words.ts';

export const en: ExitRecordWords = {
  columns: {
    recordedOn: ['Recorded on'],
    entry: ['Entry'],
    version: ['Version'],
    text: ['Record'],
    decision: ['Decision'],
    reason: ['Reason'],
    people: ['People'],
    decides: ['Decided by'],
    stopsSuccess: ['Stops a success'],
    catchesFailure: ['Catches a failure'],
    fired: ['Rule applies'],
  },
  entries: { agreement: ['agreement'], decision: ['decision'] },
  decisions: { exit: ['exit'], shrink: ['shrink'], change: ['change'], 'go on': ['go on'] },
};
