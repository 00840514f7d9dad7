import type { RankingWords, ShownDifference } from './words.ts';

export const en: RankingWords = {
  heading: 'Ranking',
  waitsForMistakes: 'The ranking shows here once the mistakes under Data are corrected.',
  nobody: 'No company can be ranked yet.',
  parts: { list: 'List', capacity: 'How many?', compare: 'Compare', grid: 'Grid' },
  search: 'Search by name',
  filter: 'Show',
  all: 'All',
  unranked: 'Not ranked',
  noneFound: 'No company matches.',
  why: 'Why',
  compare: 'Compare',
  explanation: {
    partOf: (added, full) => `${added} of ${full}`,
    held: 'Less than 0 counts as 0.',
    cells: 'Cells to look at',
    blank: 'blank',
    policy: (ifBlank) =>
      ifBlank === 'skip' ? 'left out' : ifBlank === 'required' ? 'required' : `counted as ${ifBlank} points`,
    ifKnown: (low, high, tiers, couldExclude) =>
      `If it were known: ${low} … ${high}${tiers.length > 0 ? `, tier ${tiers.join(' or ')}` : ''}${couldExclude ? '; could be excluded' : ''}`,
  },
  comparison: {
    choose: 'Select Compare on two companies in the list, or select their rows in the spreadsheet.',
    oneMore: (name) => `${name}: choose one more to compare`,
    show: 'Compare the two',
    useSelected: 'Use the two selected rows',
    notTwo: 'Select the rows of exactly two companies.',
    ahead: (a, b, points, mostly, despite) =>
      `${a} is ${points} points ahead of ${b}${part(', mostly by ', mostly)}${part(', despite ', despite)}.`,
    even: (a, b) => `${a} and ${b} have the same score.`,
    unranked: 'Only companies with a rank can be compared.',
  },
  grid: {
    twoGroups:
      'For this grid, give your criteria two groups, such as Fit and Engagement: Criteria, More options, Group.',
    caption: (fit, engagement, cuts) =>
      `Letter: ${fit}, digit: ${engagement}. Lines at ${cuts.join(', ')}; a score on a line is in the better cell.`,
    others: (groups) => (groups === 1 ? 'One further group is not shown.' : `${groups} further groups are not shown.`),
    unplaced: (companies) => `Without a known value in one of the two groups: ${companies.toLocaleString('en')}`,
    cell: (cell, companies) =>
      `${cell}: ${companies === 1 ? '1 company' : `${companies.toLocaleString('en')} companies`}`,
  },
  capacity: {
    howMany: 'How many companies can we take?',
    line: (taken, all, score, last) =>
      `${taken.toLocaleString('en')} of ${all.toLocaleString('en')}. The line is at ${score}; the last one in is ${last}.`,
    tied: (companies) =>
      `${companies === 1 ? 'One more company has' : `${companies} more companies have`} the same score as the last one in.`,
    next: (names, behind) => `Next: ${names.join(', ')}, ${behind} points below.`,
    firm: (firm, taken) =>
      `Whatever the unknown values turn out to be, ${firm} of ${taken} keep their place or share it.`,
    couldLeave: (companies) => `Could drop out (${companies})`,
    couldEnter: (companies) => `Could come in or draw level (${companies})`,
    fillFirst: 'Worth finding out first',
  },
};

function part(introduction: string, parts: readonly ShownDifference[]): string {
  if (parts.length === 0) return '';
  return introduction + parts.map(({ criterion, shown }) => `${criterion.name} (${shown})`).join(' and ');
}
