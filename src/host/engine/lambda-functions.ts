import { CellError, ErrorType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import { cellOf, literalText, withParts } from './ast.ts';
import { notAvailable, wrongArguments } from './error-values.ts';
import { contextIn } from './function-context.ts';
import { described, rowsOf } from './function-plugin.ts';
import type { Ast, CallAst, InterpreterValue, Scalar, State } from './hyperformula.ts';

interface Lambda {
  readonly names: readonly string[];
  readonly body: Ast;
}

/** An argument and what it computes to. */
interface Source {
  readonly ast: Ast;
  readonly rows: readonly (readonly Scalar[])[];
}

/** A value in a formula's stead. Its argument is what it was computed from, which tells whether it changes by itself. */
type HeldAst = CallAst & { readonly value: Scalar | undefined };

/** Functions that are handed a formula. Its names, `LOCAL.NAME("X")`, give way to what they stand for before it is computed. */
export class LambdaFunctions extends FunctionPlugin {
  static override readonly implementedFunctions = {
    'LOCAL.MAP': described('map'),
    'LOCAL.LAMBDA': described('lambda'),
    'LOCAL.HELD': described('held'),
  };

  /** MAP(array, …, LAMBDA(name, …, body)): the body for each place of the arrays; of a range a name is the cell itself. */
  map(ast: CallAst, state: State): InterpreterValue {
    const sources = ast.args.slice(0, -1).map((source) => this.source(source, state));
    const lambda = readLambda(ast.args.at(-1));
    if (lambda instanceof CellError) return lambda;
    const { names, body } = lambda;
    const error = mismatch(sources, names);
    if (error) return error;
    const compute = (row: number, column: number) => {
      const values = new Map(sources.map((source, place) => [names[place] ?? '', element(source, row, column, ast)]));
      return this.interpreter.evaluateAst(bind(body, values), state);
    };
    return contextIn(this.config.context).calls.forEachElement(() => eachPlace(sources[0]?.rows ?? [], compute));
  }

  /** A formula that nobody calls. */
  lambda(ast: CallAst): InterpreterValue {
    const lambda = readLambda(ast);
    return lambda instanceof CellError ? lambda : notAvailable('LAMBDA is not called with values.');
  }

  held(ast: HeldAst): InterpreterValue {
    return ast.value ?? new CellError(ErrorType.VALUE);
  }

  private source(ast: Ast, state: State): Source {
    return { ast, rows: rowsOf(this.interpreter.evaluateAst(ast, state)) };
  }
}

function eachPlace(
  rows: Source['rows'],
  compute: (row: number, column: number) => InterpreterValue,
): SimpleRangeValue | CellError {
  const results: Scalar[][] = [];
  for (const [row, cells] of rows.entries()) {
    const line: Scalar[] = [];
    for (const column of cells.keys()) {
      const result = compute(row, column);
      if (result instanceof SimpleRangeValue) {
        return notAvailable('Single values expected. Nested array results are not supported.');
      }
      line.push(result);
    }
    results.push(line);
  }
  return SimpleRangeValue.onlyValues(results);
}

function readLambda(ast: Ast | undefined): Lambda | CellError {
  if (!isLambda(ast)) return notAvailable('Argument must be a LAMBDA.');
  const body = ast.args.at(-1);
  if (!body) return wrongArguments('LAMBDA');
  const names: string[] = [];
  for (const [place, argument] of ast.args.slice(0, -1).entries()) {
    const name = nameIn(argument);
    if (name === undefined) {
      return new CellError(ErrorType.NAME, `Argument ${place + 1} of function LAMBDA is not a valid name.`);
    }
    names.push(name);
  }
  return { names, body };
}

function mismatch(sources: readonly Source[], names: readonly string[]): CellError | undefined {
  const [first] = sources;
  if (!first) return wrongArguments('MAP');
  if (names.length !== sources.length) {
    return notAvailable(`Wrong number of arguments to LAMBDA. Expected ${names.length}, but got ${sources.length}.`);
  }
  const isSameSize = ({ rows }: Source) =>
    rows.length === first.rows.length && rows[0]?.length === first.rows[0]?.length;
  return sources.every(isSameSize) ? undefined : notAvailable('Array arguments to MAP are of different size.');
}

function element({ ast, rows }: Source, row: number, column: number, call: CallAst): Ast {
  const held: HeldAst = { ...call, procedureName: 'LOCAL.HELD', args: [ast], value: rows[row]?.[column] };
  return cellOf(ast, row, column) ?? held;
}

/** A formula with values in the stead of names. */
function bind(ast: Ast, values: ReadonlyMap<string, Ast>): Ast {
  const name = nameIn(ast);
  if (name !== undefined) return values.get(name) ?? ast;
  // A lambda within may call an argument of its own the same.
  const hidden = isLambda(ast) ? ast.args.slice(0, -1).map(nameIn) : [];
  const visible = hidden.length === 0 ? values : new Map([...values].filter(([each]) => !hidden.includes(each)));
  return withParts(ast, (part) => bind(part, visible));
}

function isLambda(ast: Ast | undefined): ast is CallAst {
  return ast !== undefined && 'procedureName' in ast && ast.procedureName === 'LOCAL.LAMBDA';
}

function nameIn(ast: Ast): string | undefined {
  return 'procedureName' in ast && ast.procedureName === 'LOCAL.NAME' ? literalText(ast.args[0]) : undefined;
}
