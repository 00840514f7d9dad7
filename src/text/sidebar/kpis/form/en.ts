import type { FormWords } from './words.ts';

export const en: FormWords = {
  heading: (name) => `Edit ${name}`,
  fresh: 'A new KPI',
  kinds: {
    count: 'Events add up, such as meetings. Each one is a row of the log.',
    amount: 'Values add up, such as the value of opportunities.',
    level: 'The latest value stands, such as companies in talks or a rate. It is judged at the due date.',
    share: 'Wins among a fixed list of companies. The log has a row for each company that is decided: won or lost.',
  },
  choose: 'Choose…',
  wins: 'Target (number of wins)',
  population: 'Population (companies on the list)',
  baseline: 'Baseline (value at the start)',
  directionNote: 'Down: less is better, such as customers lost.',
  keepsAtLeast: (target) =>
    `The target lies below the baseline: this means keeping at least ${target} until Due. If less is better, choose down.`,
  source: 'Where its values come from',
  typed: 'Typed into the log',
  sourceUnreadable: 'This source cannot be read: choose one, or type the values into the log.',
  sourceNote: 'You add today’s number from Targets with a button in the log. Nothing is added by itself.',
  save: 'Save',
  saving: 'Saving the KPI…',
  saved: 'KPI saved.',
  savedFirst: 'KPI saved. Next, agree on its exit line.',
  unchanged: 'Nothing is changed.',
  onTab: (text) => `Changed on the tab in the meantime: ${text}`,
  blank: '(blank)',
  gone: 'The row of this KPI is no longer there.',
  frozen: 'Its exit line has been agreed on. A change of these cells shows as a difference until you agree anew.',
  toMend: (n) => `To mend before it can be saved: ${n}`,
};
