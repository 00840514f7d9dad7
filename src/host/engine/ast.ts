import type { Ast, CellAddress } from './hyperformula.ts';

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

/** A range by itself, in parentheses or not. */
export function isBareRange(ast: Ast): boolean {
  return 'expression' in ast ? isBareRange(ast.expression) : 'sheetReferenceType' in ast;
}

/** A text literal's text. */
export function literalText(ast: Ast | undefined): string | undefined {
  return ast && 'value' in ast && typeof ast.value === 'string' ? ast.value : undefined;
}

function parts(ast: Ast): readonly Ast[] {
  if ('procedureName' in ast) return ast.args;
  if ('args' in ast) return ast.args.flat();
  if ('left' in ast) return [ast.left, ast.right];
  if ('expression' in ast) return [ast.expression];
  return 'value' in ast && typeof ast.value === 'object' ? [ast.value] : [];
}
