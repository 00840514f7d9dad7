import type { AgreeWords } from './words.ts';

export const en: AgreeWords = {
  heading: (name) => `Exit line of ${name}`,
  why: 'Agree now, while nobody has anything to lose yet. What you agree on is kept with its date and cannot be changed; a later change is a new version beside it.',
  steps: {
    kpi: 'KPI',
    goal: 'Target and due date',
    dates: 'Exit dates',
    rule: 'Exit line',
    action: 'What you do then',
    decides: 'Who decides',
    people: 'Who agrees',
  },
  about: {
    kpi: 'Is this what the programme is judged by?',
    goal: 'What is to be reached, and by when?',
    dates:
      'On these days alone the line is judged; on all others the figures inform. One look after a year is a good start: whoever looks often stops good programmes, too.',
    rule: 'The line applies where the chance of reaching the target, or the value, is worse than this on an exit date.',
    action: 'What does the team do where the line applies?',
    decides: 'One person who takes the decision on the day.',
    people: 'Everybody who agrees on this line today.',
  },
  step: (number, title) => `${number}. ${title}`,
  next: 'Next',
  change: 'Change',
  toForm: 'Edit the KPI',
  date: (number) => `Exit date ${number}`,
  addDate: 'Add a date',
  passed: 'A date that does not lie ahead: its decision is asked for at once.',
  tooLate:
    'A date that does not lie before the due date: by then the result itself is known, and there is nothing left to stop.',
  removeDate: (number) => `Remove exit date ${number}`,
  chanceBelow: 'The chance is below',
  valueBelow: 'The value is below',
  valueAbove: 'The value is above',
  percent: '%',
  actions: {
    exit: 'Exit: stop the programme',
    shrink: 'Shrink: go on with less',
    change: 'Change: go on in another way',
  },
  decides: 'Who decides',
  people: 'Who agrees',
  peopleNote: 'Several names: separate them with commas.',
  needs: {
    kpi: 'The row of the KPI has a mistake: mend it first.',
    goal: 'Type a target and a due date.',
    dates: 'Choose at least one exit date.',
    rule: 'Choose a chance or a value.',
    action: 'Choose what you do then.',
    decides: 'Type a name.',
    people: 'Type at least one name.',
  },
  unread: {
    chance: 'A chance is a number from 0 to 100 (percent).',
    value: 'A value is a number such as 8 or 1,200.',
  },
  errors: {
    heading: 'How often this line would be wrong',
    waits: 'Choose exit dates and a line to see it.',
    running: 'Simulating programmes…',
    headline: (stops, catches) =>
      `Of 100 programmes that would have reached the target, it would stop ${stops} by mistake; of 100 that would have failed, it would catch ${catches}.`,
    noSuccess: (catches) =>
      `At the pace of the plan hardly any programme would reach the target; of 100 that would have failed, it would catch ${catches}.`,
    noFailure: (stops) =>
      `At the pace of the plan hardly any programme would fail; of 100 that would have reached the target, it would stop ${stops} by mistake.`,
    none: 'This line cannot be simulated.',
    caption:
      'By the pace at which a programme truly runs (100% = as planned): how many of 100 reach the target; of 100 that would, how many are stopped; of 100 that would not, how many are caught',
    pace: 'True pace',
    success: 'Reach the target',
    stops: 'Successes stopped',
    catches: 'Failures caught',
    advice:
      'Early looks want low bars: after a few months chance alone moves the figures a lot. A usual line is one look after a year at 50%; for an earlier look take about 20%.',
    stopsMany: (stops) =>
      `This line would stop ${stops} of 100 good programmes. Lower the bar, look later, or look less often.`,
    catchesFew: (catches) =>
      `This line would catch only ${catches} of 100 programmes that fail, and so decide next to nothing. Raise the bar, or look later.`,
    earlyHigh: (day) =>
      `The look on ${day} lies in the first half of the time, where a bar of 50% or more is high. Lower the bar or look later.`,
    assumption:
      'Simulated with thousands of programmes at an even pace. Real programmes start slowly, so that early looks are harsher than shown.',
  },
  sentence: 'As it will be kept',
  button: 'Agree on this line',
  running: 'Keeping the agreement…',
  done: (version) => `Version ${version} of the exit line is kept.`,
  versions: {
    heading: (count) => (count === 1 ? 'The version agreed on so far' : `The ${count} versions so far`),
    version: (version, day) => `Version ${version}, ${day}`,
    changed: 'Changed:',
    change: (column, from, to) => `${column}: ${from} → ${to}`,
    unchanged: 'The terms are those of the version before.',
    blank: 'blank',
    inRecord: 'In the record',
  },
};
