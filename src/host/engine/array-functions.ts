import { CellError, ErrorType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import { notAvailable, wrongArguments } from './error-values.ts';
import { described, rowsOf } from './function-plugin.ts';
import type { Ast, CallAst, InterpreterValue, Scalar, State } from './hyperformula.ts';

type Row = readonly Scalar[];

const ofArrays = (method: string) => ({ ...described(method), enableArrayArithmeticForArguments: true });

/** Functions on tables whose arguments mean something else in Sheets than in the library. */
export class ArrayFunctions extends FunctionPlugin {
  static override readonly implementedFunctions = {
    'LOCAL.FILTER': ofArrays('filter'),
    'LOCAL.INDEX': ofArrays('index'),
    'LOCAL.SORT': ofArrays('sort'),
  };

  /** FILTER(range, condition, …): the rows (or columns) where every condition, a column (or a row) of the same length, holds. */
  filter(ast: CallAst, state: State): InterpreterValue {
    const [range, ...conditions] = ast.args.map((argument) => this.rows(argument, state));
    if (!range || conditions.length === 0) return wrongArguments('FILTER');
    const isOfRows = conditions.every((condition) => condition.length === range.length && condition[0]?.length === 1);
    const isOfColumns = conditions.every(
      (condition) => condition.length === 1 && condition[0]?.length === range[0]?.length,
    );
    if (!isOfRows && !isOfColumns) return notAvailable('FILTER has mismatched range sizes.');
    const holds = (place: number) =>
      conditions.every((condition) => isTrue(isOfRows ? condition[place]?.[0] : condition[0]?.[place]));
    const kept = isOfRows
      ? range.filter((_, place) => holds(place))
      : range.map((row) => row.filter((_, place) => holds(place)));
    if (!kept[0]?.length) return notAvailable('No matches are found in FILTER evaluation.');
    return array(kept);
  }

  /** INDEX(range, row, column): one cell; a row or column of 0, or left out, is all of them. */
  index(ast: CallAst, state: State): InterpreterValue {
    const [first, ...places] = ast.args;
    if (!first || places.length > 2) return wrongArguments('INDEX');
    const value = this.interpreter.evaluateAst(first, state);
    const range = value instanceof SimpleRangeValue ? value : SimpleRangeValue.fromScalar(value);
    const wanted = places.map((place) => this.rows(place, state)[0]?.[0]);
    const mistake = wanted.find((place) => place instanceof CellError);
    if (mistake !== undefined) return mistake;
    const [one = 0, two = 0] = wanted.map((place) => Number(plain(place)));
    const isColumn = range.width() === 1 && range.height() > 1;
    const [row, column] = places.length === 1 && range.height() === 1 ? [1, one] : [one, two || Number(isColumn)];
    if (!(row >= 0 && row <= range.height() && column >= 0 && column <= range.width())) {
      return new CellError(ErrorType.NUM, 'INDEX is out of range.');
    }
    if (range.range && row > 0 && column > 0) {
      const { sheet, row: top, col: left } = range.range.start;
      return this.dependencyGraph.getScalarValue({ sheet, row: top + row - 1, col: left + column - 1 });
    }
    const kept = row > 0 ? range.data.slice(row - 1, row) : range.data;
    return array(column > 0 ? kept.map((cells) => cells.slice(column - 1, column)) : kept);
  }

  /** SORT(range, column, ascending, …): column is a number from 1 or a column of the same height; the first column, ascending, by default. */
  sort(ast: CallAst, state: State): InterpreterValue {
    const [first, ...keys] = ast.args;
    if (!first || keys.length === 1) return wrongArguments('SORT');
    const range = this.rows(first, state);
    const orders = keys.length === 0 ? [this.order(range, undefined, undefined, state)] : [];
    for (let place = 0; place < keys.length; place += 2)
      orders.push(this.order(range, keys[place], keys[place + 1], state));
    const sorted = range.map((row, place) => ({ row, place }));
    sorted.sort((a, b) => {
      for (const { values, ascending } of orders) {
        const order = compare(values[a.place], values[b.place], ascending);
        if (order !== 0) return order;
      }
      return a.place - b.place;
    });
    return array(sorted.map(({ row }) => row));
  }

  private order(range: readonly Row[], column: Ast | undefined, ascending: Ast | undefined, state: State) {
    const key = column ? this.rows(column, state) : [[1]];
    const number = key.length === 1 ? Number(plain(key[0]?.[0])) : Number.NaN;
    return {
      values: range.map((row, place) => (key.length > 1 ? key[place]?.[0] : row[number - 1])),
      ascending: ascending ? isTrue(this.rows(ascending, state)[0]?.[0]) : true,
    };
  }

  private rows(ast: Ast, state: State): readonly Row[] {
    return rowsOf(this.interpreter.evaluateAst(ast, state));
  }
}

function array(rows: readonly Row[]): InterpreterValue {
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (single !== undefined) return single;
  return SimpleRangeValue.onlyValues(rows.map((row) => [...row]));
}

function plain(value: Scalar | undefined): number | string | boolean | null {
  if (value === undefined || typeof value === 'symbol' || value instanceof CellError) return null;
  return typeof value === 'object' ? value.val : value;
}

function isTrue(value: Scalar | undefined): boolean {
  const known = plain(value);
  return typeof known === 'string' ? known.toUpperCase() === 'TRUE' : Boolean(known);
}

/** Numbers before texts before booleans, blanks last either way. */
function compare(a: Scalar | undefined, b: Scalar | undefined, ascending: boolean): number {
  const [x, y] = [plain(a), plain(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const ranks = ['number', 'string', 'boolean'];
  const byKind = ranks.indexOf(typeof x) - ranks.indexOf(typeof y);
  const byValue =
    typeof x === 'string' ? x.localeCompare(String(y), 'en', { sensitivity: 'accent' }) : Number(x) - Number(y);
  return (byKind || byValue) * (ascending ? 1 : -1);
}
