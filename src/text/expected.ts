import type { Issue } from '../model/issue.ts';

/** What belongs into a cell or argument, in one language. The columns that are not named here hold numbers. */
export type Expected = Readonly<
  Record<
    | 'criterion'
    | 'group'
    | 'kind'
    | 'weight'
    | 'ifBlank'
    | 'tier'
    | 'points'
    /** The points of `recency` and of `range`. */
    | 'halfLife'
    | 'distance'
    /** The argument `top`. */
    | 'top'
    | 'date'
    | 'number'
    /** Words and names of the KPI table; `what` and `kpi` are arguments too. */
    | 'kpi'
    | 'kpiKind'
    | 'direction'
    | 'period'
    | 'exitAction'
    | 'exitRule'
    | 'population'
    | 'what',
    string
  >
>;

/** What a mistake should have been. */
export function expectedIn(words: Expected, { place, column, kind }: Issue): string {
  if (column === 'points' && kind === 'recency') return words.halfLife;
  if (column === 'points' && kind === 'range') return words.distance;
  if (place === 'kpis' && column === 'kind') return words.kpiKind;
  const key = column ?? place;
  if (key in words) return words[key as keyof Expected];
  return DATES.has(key) ? words.date : words.number;
}

const DATES: ReadonlySet<string> = new Set(['as_of', 'reference date', 'start', 'due', 'exitDate']);
