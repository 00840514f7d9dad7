import { isFormula } from '../engine/computed.ts';
import { copyFormula } from '../engine/formula/shift.ts';
import { type Area, intersection } from './area.ts';
import { type CellCopy, copyCells, ownCells, putCells, wipeCells } from './cell-block.ts';
import type { CellFormat } from './cell-format.ts';
import { followMove } from './follow-move.ts';
import type { RawCell, Tab } from './tab.ts';
import { placeValidation, validationsIn } from './validation-places.ts';

/** Which parts of copied cells are put down. */
export interface PasteParts {
  readonly contents?: 'formulas' | 'values';
  readonly formats?: 'with borders' | 'without borders';
  readonly notes?: boolean;
  readonly validations?: boolean;
  readonly conditionalFormats?: boolean;
  readonly columnWidths?: boolean;
}

const everything: PasteParts = {
  contents: 'formulas',
  formats: 'with borders',
  notes: true,
  validations: true,
  conditionalFormats: true,
};

export const pasteParts = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: { ...everything, formats: 'without borders' },
  PASTE_FORMAT: { formats: 'with borders', conditionalFormats: true },
  PASTE_FORMULA: { contents: 'formulas' },
  PASTE_DATA_VALIDATION: { validations: true },
  PASTE_VALUES: { contents: 'values' },
  PASTE_CONDITIONAL_FORMATTING: { conditionalFormats: true },
  PASTE_COLUMN_WIDTHS: { columnWidths: true },
} as const satisfies Record<string, PasteParts>;

export interface Paste {
  readonly from: { readonly tab: Tab; readonly area: Area };
  readonly to: { readonly tab: Tab; readonly area: Area };
  readonly parts: PasteParts;
  readonly transposed: boolean;
}

/**
 * The cells that a paste fills: the copied block as often as it fits into the target whole, and once where it does not fit.
 */
export function pastedArea(source: Area, target: Area, transposed: boolean): Area {
  const { rows, columns } = turned(source, transposed);
  const { row, column } = target;
  return {
    row,
    column,
    rows: rows * Math.max(1, Math.floor(target.rows / rows)),
    columns: columns * Math.max(1, Math.floor(target.columns / columns)),
  };
}

/** Copies cells onto others. Relative references of copied formulas move along. */
export function paste({ from, to, parts, transposed }: Paste): void {
  const area = pastedArea(from.area, to.area, transposed);
  const taken = copyCells(from.tab, from.area);
  const values = from.tab.values(from.area);
  const present = ownCells(to.tab, area);
  const cells = present.map((line, down) =>
    line.map((under, right) => {
      const [rowInside, columnInside] = transposed ? [right, down] : [down, right];
      const top = rowInside % from.area.rows;
      const left = columnInside % from.area.columns;
      const over = taken[top]?.[left] ?? under;
      const value = values[top]?.[left] ?? null;
      return merged(under, over, parts.contents === 'values' ? value : moved(over, under), parts);
    }),
  );
  if (parts.validations) copyValidations(from, to.tab, area, transposed);
  putCells(to.tab, area.row, area.column, cells);
  if (parts.conditionalFormats && !transposed && from.tab === to.tab) spreadConditionalFormats(to.tab, from.area, area);
  if (parts.columnWidths) copyWidths(from, to.tab, area);
}

function moved(over: CellCopy, under: CellCopy): RawCell {
  const { content } = over;
  if (!isFormula(content)) return content;
  return { formula: copyFormula(content.formula, under.row - over.row, under.column - over.column) };
}

function merged(under: CellCopy, over: CellCopy, content: RawCell, parts: PasteParts): CellCopy {
  return {
    ...under,
    ...(parts.contents && { content, richText: over.richText }),
    ...(parts.formats && { format: pastedFormat(under.format, over.format, parts.formats) }),
    ...(parts.notes && { note: over.note }),
  };
}

function pastedFormat(under: CellFormat, over: CellFormat, formats: PasteParts['formats']): CellFormat {
  if (formats === 'with borders') return over;
  const { borders: _, ...withoutBorders } = over;
  return under.borders ? { ...withoutBorders, borders: under.borders } : withoutBorders;
}

/** The rules of the source, once for each time that its block fits into the target. */
function copyValidations(from: Paste['from'], tab: Tab, target: Area, transposed: boolean): void {
  const rules = validationsIn(from.tab, from.area);
  const block = turned(from.area, transposed);
  placeValidation(tab, target, null);
  for (let row = target.row; row < target.row + target.rows; row += block.rows) {
    for (let column = target.column; column < target.column + target.columns; column += block.columns) {
      for (const { rule, area } of rules) {
        const inside = { ...area, row: area.row - from.area.row, column: area.column - from.area.column };
        const placed = turned(inside, transposed);
        placeValidation(tab, { ...placed, row: row + placed.row, column: column + placed.column }, rule);
      }
    }
  }
}

/** Rows for columns, where that is asked for. */
function turned({ row, column, rows, columns }: Area, transposed: boolean): Area {
  return transposed ? { row: column, column: row, rows: columns, columns: rows } : { row, column, rows, columns };
}

function spreadConditionalFormats(tab: Tab, source: Area, target: Area): void {
  for (const rule of tab.conditionalFormats) {
    const copies = rule.ranges.flatMap((range) => {
      const shared = intersection(range, source);
      if (!shared) return [];
      const place = {
        row: shared.row - source.row + target.row,
        column: shared.column - source.column + target.column,
      };
      return [{ tabId: tab.id, ...shared, ...place }];
    });
    rule.ranges.push(...copies);
  }
  tab.workbook.changed({ ranges: [], tabs: [tab.id] });
}

function copyWidths(from: Paste['from'], tab: Tab, target: Area): void {
  for (let right = 0; right < target.columns; right++) {
    const source = from.area.column + (right % from.area.columns);
    tab.columnTracks.setSize(target.column + right, from.tab.columnTracks.size(source));
  }
  tab.workbook.changed({ ranges: [], tabs: [tab.id] });
}

/** Moves cells with all that they are; what they leave behind is as in a new tab, and formulas follow them. */
export function moveCells(from: Paste['from'], tab: Tab, row: number, column: number): void {
  const cells = ownCells(from.tab, from.area);
  const rules = validationsIn(from.tab, from.area);
  wipeCells(from.tab, from.area);
  putCells(tab, row, column, cells);
  followMove({ from, to: { tab, row, column } });
  placeValidation(tab, { ...from.area, row, column }, null);
  for (const { rule, area } of rules) {
    const place = { row: row + area.row - from.area.row, column: column + area.column - from.area.column };
    placeValidation(tab, { ...area, ...place }, rule);
  }
}
