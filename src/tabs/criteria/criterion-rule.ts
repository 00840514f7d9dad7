import { fold, isBlank, quotableText, readNumber } from '../../core/tables/index.ts';
import type { CriterionRule, Kind } from '../../model/criterion.ts';
import type { CriteriaColumn } from '../../model/issue.ts';
import type { TypedCells } from '../tables/typed-cells.ts';
import { type PointsPiece, pointsPieces } from './points.ts';

type CriterionCells = TypedCells<CriteriaColumn>;

/** What a kind needs from its row: the rule, or `null` with the mistakes reported. Cells that the kind does not use may hold anything. */
export function readRule(kind: Kind, cells: CriterionCells): CriterionRule | null {
  switch (kind) {
    case 'number':
      return readNumberRule(cells);
    case 'range':
      return readRangeRule(cells);
    case 'rating':
      return readRatingRule(cells);
    case 'yes/no':
      return { kind };
    case 'recency': {
      const halfLife = isBlank(cells.cell('points')) ? DEFAULT_HALF_LIFE : readAmount(cells, kind, Number.MIN_VALUE);
      return halfLife === null ? null : { kind, halfLife };
    }
    case 'bands': {
      const pieces = readPieces(cells, kind, 0);
      const bands = pieces?.map(({ value, points }) => ({
        start: readNumber(value) ?? NaN,
        points: points ?? 0,
      }));
      return bands === undefined ? null : { kind, bands: bands.sort((a, b) => a.start - b.start) };
    }
    case 'category': {
      const points = readWords(cells, kind);
      if (points === null) return null;
      const other = points.get('*') ?? null;
      points.delete('*');
      return { kind, points, other };
    }
    case 'keywords': {
      const points = readWords(cells, kind);
      return points === null ? null : { kind, points };
    }
  }
}

/** Days. */
const DEFAULT_HALF_LIFE = 90;

function readNumberRule(cells: CriterionCells): CriterionRule | null {
  const from = cells.neededNumber('from');
  const to = cells.neededNumber('to');
  if (from === null || to === null) return null;
  if (from === to) {
    cells.report('from', { code: 'from equals to', found: cells.found('from') });
    return null;
  }
  return { kind: 'number', from, to };
}

function readRangeRule(cells: CriterionCells): CriterionRule | null {
  const bothBlank = isBlank(cells.cell('from')) && isBlank(cells.cell('to'));
  if (bothBlank) cells.report('from', { code: 'both ends blank' });
  const from = cells.number('from');
  const to = cells.number('to');
  const falloff = isBlank(cells.cell('points')) ? 0 : readAmount(cells, 'range', 0);
  if (from !== null && to !== null && from > to) cells.report('from', { code: 'from above to', found: ends(cells) });
  return falloff === null ? null : { kind: 'range', from, to, falloff };
}

function readRatingRule(cells: CriterionCells): CriterionRule | null {
  const before = cells.issues.length;
  const from = cells.number('from') ?? 1;
  const to = cells.number('to') ?? 5;
  const isReadable = cells.issues.length === before;
  if (isReadable && from >= to) cells.report('from', { code: 'from not below to', found: `${from} ≥ ${to}` });
  return { kind: 'rating', from, to };
}

function ends(cells: CriterionCells): string {
  return `${cells.found('from')} > ${cells.found('to')}`;
}

/** Points as one number, a distance or a half-life. */
function readAmount(cells: CriterionCells, kind: Kind, least: number): number | null {
  const amount = cells.number('points', { kind });
  if (amount === null || amount >= least) return amount;
  cells.report('points', { code: 'out of bounds', kind, found: cells.found('points') });
  return null;
}

/** The pieces of Points where the kind needs some, each with points within `least`…100; `null` if there is any mistake. */
function readPieces(cells: CriterionCells, kind: Kind, least: number): PointsPiece[] | null {
  const before = cells.issues.length;
  const pieces = pointsPieces(cells.text('points'));
  if (pieces.length === 0) cells.report('points', { code: 'blank', kind });
  const seen = new Set<string | number>();
  for (const { text, value, points } of pieces) {
    const found = quotableText(text);
    const key = kind === 'bands' ? readNumber(value) : fold(value);
    if (points === undefined || key === undefined) {
      cells.report('points', { code: 'unreadable points', kind, found });
      continue;
    }
    if (points < least || points > 100)
      cells.report('points', { code: 'points out of bounds', found, least, most: 100 });
    if (seen.has(key)) cells.report('points', { code: 'repeated points', found });
    seen.add(key);
  }
  return cells.issues.length > before ? null : pieces;
}

function readWords(cells: CriterionCells, kind: Kind): Map<string, number> | null {
  const pieces = readPieces(cells, kind, -100);
  return pieces === null ? null : new Map(pieces.map(({ value, points }) => [fold(value), points ?? 0]));
}
