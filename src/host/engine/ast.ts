import type { Ast, CellAddress } from './hyperformula.ts';

/** The library does not hand out its names for the kinds of pieces. */
const cellReference = 'CELL_REFERENCE' as Extract<Ast, { reference: unknown }>['type'];

/** A formula's piece and all pieces that it is made of. */
export function* walk(ast: Ast): Generator<Ast> {
  yield ast;
  for (const part of parts(ast)) yield* walk(part);
}

/** The corners of a reference to cells; undefined for any other piece. */
export function cornersOf(
  ast: Ast,
  home: CellAddress,
): { readonly start: CellAddress; readonly end: CellAddress } | undefined {
  if ('reference' in ast) {
    const address = ast.reference.toSimpleCellAddress(home);
    return { start: address, end: address };
  }
  if (!('sheetReferenceType' in ast) || !('row' in ast.start) || !('col' in ast.start)) return undefined;
  if (!('row' in ast.end) || !('col' in ast.end)) return undefined;
  return { start: ast.start.toSimpleCellAddress(home), end: ast.end.toSimpleCellAddress(home) };
}

/** The reference to one cell of a range, counted from 0; undefined for any other piece. */
export function cellOf(ast: Ast, row: number, column: number): Ast | undefined {
  if ('expression' in ast) return cellOf(ast.expression, row, column);
  if ('reference' in ast) return ast;
  if (!('sheetReferenceType' in ast) || !('row' in ast.start) || !('col' in ast.start)) return undefined;
  return { type: cellReference, reference: ast.start.shiftedByRows(row).shiftedByColumns(column) };
}

/** A range by itself, in parentheses or not. */
export function isBareRange(ast: Ast): boolean {
  return 'expression' in ast ? isBareRange(ast.expression) : 'sheetReferenceType' in ast;
}

/** A reference to what is not there: `#REF!`, a tab or a name that nobody knows. */
export function isLost(ast: Ast): boolean {
  return 'error' in ast || ('procedureName' in ast && ast.procedureName === 'LOCAL.UNKNOWNNAME');
}

/** A text literal's text. */
export function literalText(ast: Ast | undefined): string | undefined {
  return ast && 'value' in ast && typeof ast.value === 'string' ? ast.value : undefined;
}

/** The same piece with other parts. */
export function withParts(ast: Ast, change: (part: Ast) => Ast): Ast {
  if ('procedureName' in ast) return { ...ast, args: ast.args.map(change) };
  if ('args' in ast) return { ...ast, args: ast.args.map((row) => row.map(change)) };
  if ('left' in ast) return { ...ast, left: change(ast.left), right: change(ast.right) };
  if ('expression' in ast) return { ...ast, expression: change(ast.expression) };
  return isOfOne(ast) ? { ...ast, value: change(ast.value) } : ast;
}

function parts(ast: Ast): readonly Ast[] {
  if ('procedureName' in ast) return ast.args;
  if ('args' in ast) return ast.args.flat();
  if ('left' in ast) return [ast.left, ast.right];
  if ('expression' in ast) return [ast.expression];
  return isOfOne(ast) ? [ast.value] : [];
}

/** An operator with one operand. */
function isOfOne(ast: Ast): ast is Extract<Ast, { value: Ast }> {
  return 'value' in ast && typeof ast.value === 'object';
}
