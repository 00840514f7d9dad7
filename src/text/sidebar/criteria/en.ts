import type { CriteriaWords } from './words.ts';

const number = (value: number) => value.toLocaleString('en');
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const en: CriteriaWords = {
  heading: 'Criteria',
  kinds: {
    number: 'Points rise in a straight line between two numbers.',
    range: 'Full points inside a range.',
    bands: 'Points from each threshold on.',
    category: 'Points for each value.',
    keywords: 'Points for each word in a text, added up.',
    'yes/no': 'Yes gives 100, no gives 0.',
    rating: 'A rating by people, usually 1 to 5.',
    recency: 'The more recent the date, the more points.',
  },
  handle: (name) => `Move ${name}: up and down arrow keys, or drag`,
  moved: (name, position, all) => `${name}: position ${position} of ${all}.`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  duplicate: 'Duplicate',
  removed: (name) => `${name} removed.`,
  undo: 'Undo',
  nameless: 'New criterion',
  mistakes: (count) => counted(count, 'mistake', 'mistakes'),
  showCell: 'Show cell',
  more: 'More options',
  sameAsName: (name) => `Same as the name (${name})`,
  filled: (share) => `${share} filled`,
  notFound: (header) => `${header} (no such column)`,
  slider: 'Weight, slider',
  shareOfAll: (share) => `${share} of the score`,
  usual: (from, to) => `Use ${from} – ${to}`,
  spread: (count, from, to) => `${counted(count, 'company', 'companies')}, mostly ${from} – ${to}`,
  value: 'Value',
  word: 'Word',
  start: 'From',
  count: 'Count',
  anyOther: 'Any other',
  pointsOf: (value) => `Points for ${value}`,
  newEntry: 'New entry',
  showAll: (count) => `Show all ${number(count)}`,
  unlistable: (value) => `“${value}” cannot be listed: a semicolon divides entries.`,
  falloff: 'Falls to 0 within',
  halfLife: 'Halves every (days)',
  decay: (points) => `Today 100; ${points.map(([days, left]) => `after ${days} days ${left}`).join('; ')}.`,
  ages: (count, youngest, oldest) =>
    `${counted(count, 'date', 'dates')}, ${number(youngest)} to ${number(oldest)} days old.`,
  answers: (yes, no, other) =>
    `Yes ${number(yes)}, no ${number(no)}${other === 0 ? '' : `, unreadable ${number(other)}`}.`,
  ifBlankPoints: 'points',
  add: 'Add a criterion',
  addBlank: 'Empty',
  date: (date, days) =>
    `Ages are counted up to ${date} (${days === 0 ? 'today' : days > 0 ? `${counted(days, 'day', 'days')} ago` : `in ${counted(-days, 'day', 'days')}`}).`,
  dateUnread: 'The reference date cannot be read.',
  setToday: 'Set to today',
  tiers: 'Tiers',
  addTier: 'Add a tier',
  removeTier: (label) => `Remove tier ${label}`,
  top: 'Top 10',
  effect: ({ rose, fell, crossed }) =>
    rose + fell + crossed === 0
      ? 'Top 10'
      : `${number(rose)} rise, ${number(fell)} fall, ${number(crossed)} cross a tier line`,
  effectWaits: 'The effect shows once the mistakes are mended.',
  rose: 'Rise most',
  fell: 'Fall most',
  crossed: 'Cross a tier line',
  rank: (before, after) => `rank ${number(before)} → ${number(after)}`,
  moreNames: (count) => `and ${number(count)} more`,
  noTier: 'none',
  correlated: (first, second, correlation, rows, share) =>
    `${first} and ${second} move together (${correlation} on ${counted(rows, 'company', 'companies')}): together they weigh ${share}. Perhaps one of them is enough.`,
  save: (mistakes) => (mistakes === 0 ? 'Save' : `Save with ${counted(mistakes, 'mistake', 'mistakes')}`),
  saving: 'Saving the criteria…',
  saved: 'Criteria saved.',
  discard: 'Discard my changes',
  othersHeading: 'Changed in the tab meanwhile',
  taken: (where, before, after) => `${where}: ${before} → ${after}, taken over.`,
  takenRow: (name, isThere) => `${name} was ${isThere ? 'added' : 'removed'}, taken over.`,
  cellOf: (header, name) => `${header} of ${name}`,
  clash: (where, before, theirs, mine) => `${where}: ${before} → ${theirs} in the tab, you: ${before} → ${mine}`,
  clashRow: (name, isThere) =>
    isThere
      ? `${name} was changed in the tab, and you removed it.`
      : `${name} was removed in the tab, and you changed it.`,
  theirs: 'Take theirs',
  mine: 'Keep mine',
  chooseFirst: 'Choose a side for each clash, then save.',
  blank: 'blank',
};
