import type { Cell } from '../../model/cell.ts';
import type { CriterionRule, ReferenceDate } from '../../model/criterion.ts';
import type { Reading } from '../../model/score.ts';
import { isBlank, readDay, readNumber, readText, readYesNo } from '../tables/index.ts';
import { bandPoints } from './bands.ts';
import { categoryPoints } from './category.ts';
import { keywordPoints } from './keywords.ts';
import { rangePoints } from './range.ts';
import { recencyPoints } from './recency.ts';
import { straightLine } from './straight-line.ts';

/** Reads the cells of one criterion's column. */
export type CellReader = (cell: Cell) => Reading;

/**
 * What a criterion makes of a cell: its points, or that it is blank or cannot be read.
 *
 * @param reference - needed by a `recency` criterion.
 * @throws TypeError for a `recency` criterion without a reference date: the caller reports that to the person before.
 */
export function cellReader(criterion: CriterionRule, reference: ReferenceDate | null): CellReader {
  const points = pointsOf(criterion, reference);
  const read = (cell: Cell): Reading => (isBlank(cell) ? 'blank' : (points(cell) ?? 'unreadable'));
  const known = new Map<string, Reading>();
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_KEPT || known.size >= MOST_KEPT) return read(cell);
    const earlier = known.get(cell);
    if (earlier !== undefined) return earlier;
    const reading = read(cell);
    known.set(cell, reading);
    return reading;
  };
}

/** The texts of a column tend to repeat themselves, so each is looked at once. A column with more than these does not. */
const MOST_KEPT = 1_000;
const LONGEST_KEPT = 100;

function pointsOf(rule: CriterionRule, reference: ReferenceDate | null): (cell: Cell) => number | undefined {
  switch (rule.kind) {
    case 'number':
    case 'rating':
      return ofNumber((value) => straightLine(value, rule.from, rule.to));
    case 'range':
      return ofNumber((value) => rangePoints(value, rule));
    case 'bands':
      return ofNumber((value) => bandPoints(value, rule.bands));
    case 'category':
      return ofText((text) => categoryPoints(text, rule));
    case 'keywords':
      return ofText((text) => keywordPoints(text, rule.points));
    case 'yes/no':
      return (cell) => {
        const answer = readYesNo(cell);
        return answer === undefined ? undefined : answer ? 100 : 0;
      };
    case 'recency': {
      if (reference === null) throw new TypeError('a recency criterion needs a reference date');
      return (cell) => {
        const day = readDay(cell, reference.dayOf);
        return day === undefined ? undefined : recencyPoints(reference.asOf - day, rule.halfLife);
      };
    }
  }
}

function ofNumber(points: (value: number) => number) {
  return (cell: Cell): number | undefined => {
    const value = readNumber(cell);
    return value === undefined ? undefined : points(value);
  };
}

function ofText(points: (text: string) => number) {
  return (cell: Cell): number | undefined => {
    const text = readText(cell);
    return text === undefined ? undefined : points(text);
  };
}
