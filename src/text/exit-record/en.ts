import { en as kpis } from '../kpis/en.ts';
import type { AgreementInWords, DecisionInWords, ExitRecordWords } from './words.ts';

const { columns } = kpis;

export const en: ExitRecordWords = {
  columns: {
    recordedOn: ['Recorded on'],
    entry: ['Entry'],
    kpi: columns.kpi,
    version: ['Version'],
    text: ['Record'],
    decision: ['Decision'],
    reason: ['Reason'],
    people: ['People'],
    decides: ['Who decides', 'Decided by'],
    kind: columns.kind,
    direction: columns.direction,
    baseline: columns.baseline,
    start: columns.start,
    due: columns.due,
    target: columns.target,
    population: columns.population,
    period: columns.period,
    exitDate: columns.exitDate,
    exitRule: ['Exit rule'],
    exitAction: columns.exitAction,
    stopsSuccess: ['Stops a success'],
    catchesFailure: ['Catches a failure'],
    actual: kpis.values.actual,
    expected: kpis.values.expected,
    chance: kpis.values.chance,
    exitLine: ['Line on that day'],
    fired: ['Rule applies'],
  },
  entries: { agreement: ['agreement'], decision: ['decision'] },
  decisions: { exit: ['exit'], shrink: ['shrink'], change: ['change'], 'go on': ['go on'] },
  fired: { yes: ['yes'], no: ['no'] },
  comma: ', ',
  agreement,
  decision,
  unreadable: (row, column, found) =>
    `Exit record row ${row}, ${column}: "${found}" cannot be read. The row does not count until it is as it was written.`,
};

const ACTIONS = {
  exit: 'exit',
  shrink: 'shrink the programme',
  change: 'change the programme',
} as const;

function agreement(terms: AgreementInWords): string {
  const { day, people, kpi, target, population, due, exitDates, rule, action, decides } = terms;
  const goal = `${target}${population === null ? '' : ` of ${population} accounts`}${terms.direction === 'up' ? '' : ' or less'}`;
  const line = rule.map((condition) =>
    condition.measure === 'chance'
      ? `the chance of reaching the target is below ${condition.line}`
      : `the value is ${terms.direction === 'up' ? 'below' : 'above'} ${condition.line}`,
  );
  const stops = terms.stopsSuccess && `stop ${terms.stopsSuccess} of programmes that would succeed`;
  const catches = terms.catchesFailure && `catch ${terms.catchesFailure} of those that would fail`;
  return [
    `${day}: ${listed(people, 'and')} agreed on “${kpi}” (target ${goal} by ${due}):`,
    `if ${line.join(' or ')} on ${listed(exitDates, 'or')}, ${action === null ? 'choose what to do' : ACTIONS[action]};`,
    `${decides} decides.`,
    ...(stops || catches ? [`Expected to ${[stops, catches].filter(Boolean).join(' and to ')}.`] : []),
  ].join(' ');
}

function decision(made: DecisionInWords): string {
  const figures = [
    `actual ${made.actual ?? kpis.noData}`,
    ...(made.expected === null ? [] : [`plan ${made.expected}`]),
    `chance ${made.chance ?? kpis.noData}`,
    ...(made.exitLine === null ? [] : [`exit line ${made.exitLine}`]),
  ];
  return [
    `${made.day}: ${listed(made.people, 'and')} decided on “${made.kpi}” for the exit date ${made.exitDate}:`,
    `${made.decision}${made.reason === '' ? '' : `, because “${made.reason}”`}.`,
    `On that date: ${figures.join(', ')}; the exit rule ${made.fired === null ? 'could not be judged' : made.fired ? 'applied' : 'did not apply'}.`,
  ].join(' ');
}

/** `A`, `A and B`, `A, B and C`. */
function listed(items: readonly string[], word: string): string {
  const last = items.slice(-1).join('');
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
