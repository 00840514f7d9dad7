import { isFormula } from '../../engine/computed.ts';
import { copyFormula } from '../../engine/formula/shift.ts';
import type { Area } from '../../workbook/area.ts';
import { type CellCopy, copyCells, putCells } from '../../workbook/cell-block.ts';
import type { RawCell, Tab } from '../../workbook/tab.ts';
import { continueValues } from './continue-values.ts';

/**
 * Continues what stands in the source into an area beside it that is as wide, or as high: series go on, anything else repeats,
 * formulas shift, and formats come along.
 */
export function fillArea(tab: Tab, source: Area, area: Area, axis: 'row' | 'column'): void {
  const cells = copyCells(tab, source);
  const lines = axis === 'row' ? turned(cells) : cells;
  const first = axis === 'row' ? area.row - source.row : area.column - source.column;
  const count = axis === 'row' ? area.rows : area.columns;
  const filled = lines.map((line) => continueLine(line, first, count, axis));
  putCells(tab, area.row, area.column, withNotesOf(tab, area, axis === 'row' ? turned(filled) : filled));
}

function continueLine(line: readonly CellCopy[], first: number, count: number, axis: 'row' | 'column'): CellCopy[] {
  const contents = line.map(({ content }) => content);
  const values = contents.flatMap((content) => (isFormula(content) ? [] : [content]));
  const next = values.length === contents.length ? continueValues(values) : null;
  return Array.from({ length: count }, (_, index) => {
    const place = first + index;
    const model = modelAt(line, place);
    const steps = place - line.indexOf(model);
    const content = next ? next(place) : shifted(model.content, axis === 'row' ? steps : 0, axis === 'row' ? 0 : steps);
    return { ...model, content, richText: next ? undefined : model.richText };
  });
}

/** What somebody noted beside a cell stays, whatever is filled into it. */
function withNotesOf(tab: Tab, area: Area, cells: readonly (readonly CellCopy[])[]): CellCopy[][] {
  return cells.map((row, down) =>
    row.map((cell, right) => ({ ...cell, note: tab.notes.get(area.row + down, area.column + right) })),
  );
}

/** The cell of the line that a place repeats. */
function modelAt(line: readonly CellCopy[], place: number): CellCopy {
  const model = line[((place % line.length) + line.length) % line.length];
  if (!model) throw new RangeError('There is nothing to fill from');
  return model;
}

function shifted(content: RawCell, rows: number, columns: number): RawCell {
  return isFormula(content) ? { formula: copyFormula(content.formula, rows, columns) } : content;
}

function turned<Thing>(rows: readonly (readonly Thing[])[]): Thing[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}
