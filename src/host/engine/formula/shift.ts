import { type StructuralEdit, shiftSpan } from '../../workbook/structural-edit.ts';
import type { Coordinate, Corner, Reference } from './reference.ts';
import { rewriteReferences } from './rewrite.ts';

/** A formula as it reads when copied `rows` down and `columns` right: what has no `$` shifts, what leaves the grid reads `#REF!`. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const start = copyCorner(reference.start, rows, columns);
    const end = reference.end && copyCorner(reference.end, rows, columns);
    return start && (end || !reference.end) ? { ...reference, start, end } : null;
  });
}

function copyCorner({ row, column }: Corner, rows: number, columns: number): Corner | null {
  const moved = { row: copyCoordinate(row, rows), column: copyCoordinate(column, columns) };
  const lost = (coordinate: Coordinate | null) => coordinate !== null && coordinate.index < 1;
  return lost(moved.row) || lost(moved.column) ? null : moved;
}

function copyCoordinate(coordinate: Coordinate | null, by: number): Coordinate | null {
  return coordinate && !coordinate.fixed ? { ...coordinate, index: coordinate.index + by } : coordinate;
}

/** A formula after rows or columns of the tab named `tab` came, went or moved; `home` is the name of the formula's own tab. */
export function followEdit(formula: string, home: string, tab: string, edit: StructuralEdit): string {
  return rewriteReferences(formula, (reference) =>
    (reference.tab ?? home) === tab ? shiftReference(reference, edit) : reference,
  );
}

function shiftReference(reference: Reference, edit: StructuralEdit): Reference | null {
  const { start, end } = reference;
  const [from, to] = [start[edit.axis], (end ?? start)[edit.axis]];
  if (!from && !to) return reference;
  if (!from || !to) return shiftOpenReference(reference, edit);
  const [low, high] = from.index <= to.index ? [from, to] : [to, from];
  const span = shiftSpan(low.index, high.index, edit);
  if (!span) return null;
  if (span[0] === low.index && span[1] === high.index) return reference;
  const moved = (old: Coordinate): Coordinate => ({ ...old, index: old === low ? span[0] : span[1] });
  return {
    ...reference,
    start: { ...start, [edit.axis]: moved(from) },
    end: end && { ...end, [edit.axis]: moved(to) },
  };
}

/** `A2:A` keeps its open side. */
function shiftOpenReference(reference: Reference, edit: StructuralEdit): Reference | null {
  const { start, end } = reference;
  const given = start[edit.axis] ?? end?.[edit.axis];
  if (!given || edit.kind === 'relocate') return reference;
  const index = shiftSpan(given.index, Number.MAX_SAFE_INTEGER, edit)?.[0] ?? given.index;
  const moved = (old: Coordinate | null) => old && { ...old, index };
  return {
    ...reference,
    start: { ...start, [edit.axis]: moved(start[edit.axis]) },
    end: end && { ...end, [edit.axis]: moved(end[edit.axis]) },
  };
}
