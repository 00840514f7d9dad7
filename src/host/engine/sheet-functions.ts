import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import { type CellValue, DateSerial, ErrorValue } from '../workbook/cell-value.ts';
import { cornersOf, isBareRange, isLost, literalText, walk } from './ast.ts';
import { type Computed, KindedNumber, showsDate, toCellValue } from './computed.ts';
import type { CellPlace, CustomFunctionArgument } from './custom-functions.ts';
import { circularError, notAvailable, toCellError, wrongArguments } from './error-values.ts';
import { contextIn, type FunctionContext } from './function-context.ts';
import { described } from './function-plugin.ts';
import type { Ast, CallAst, InterpreterValue, State } from './hyperformula.ts';

/** What a cell shows whose custom function is handed something that changes by itself. */
const loading = 'Loading...';

/** Sheets' ways that the library lacks. Formulas reach them by their translation only. */
export class SheetFunctions extends FunctionPlugin {
  static override readonly implementedFunctions = {
    'LOCAL.SHOW': described('show'),
    'LOCAL.CALL': described('call'),
    'LOCAL.UNKNOWNFUNCTION': described('unknownFunction'),
    'LOCAL.UNKNOWNNAME': described('unknownName'),
    'LOCAL.TEXTLITERAL': described('textLiteral'),
    'LOCAL.IF': described('choose'),
    'LOCAL.IFERROR': described('ifError'),
    'LOCAL.IFNA': described('ifNotAvailable'),
    'LOCAL.FORMULATEXT': { ...described('formulaText'), doesNotNeedArgumentsToBeComputed: true },
    'LOCAL.TEXT': described('text'),
    'LOCAL.NOW': { method: 'now', parameters: [], isVolatile: true },
    // Computed anew when the day is another (`settling.ts`), not with each edit.
    'LOCAL.TODAY': { method: 'today', parameters: [] },
  };

  /** The way of every result to its cell: an array spills from there, a bare range is cut down to the cell's own row or column. */
  show(ast: CallAst, state: State): InterpreterValue {
    const formula = ast.args[0];
    if (ast.args.length !== 1 || !formula) return CellError.parsingError();
    const { spills, isCircular, addressText, conversion } = this.context;
    const anchor = this.context.place(state.formulaAddress);
    const computed = isCircular(anchor) ? circularError() : this.interpreter.evaluateAst(formula, state);
    const value = computed instanceof SimpleRangeValue ? this.shownArray(computed, formula, state) : computed;
    if (!(value instanceof SimpleRangeValue)) {
      spills.release(anchor.tabId, anchor.row, anchor.column);
      return value;
    }
    const obstacle = spills.claim(anchor, value.data);
    if (!obstacle) return value.data[0]?.[0] ?? conversion.blank;
    return new CellError(
      ErrorType.REF,
      `Array result was not expanded because it would overwrite data in ${addressText(obstacle)}.`,
    );
  }

  /** A custom function's call, its name being the first argument. It is not made where a reference among its arguments is lost. */
  call(ast: CallAst, state: State): InterpreterValue {
    const { calls, conversion, volatility, place, callPlace } = this.context;
    const [name, ...args] = ast.args;
    const text = literalText(name);
    if (text === undefined) return CellError.parsingError();
    if (args.some((argument) => volatility.isVolatile(argument, state.formulaAddress))) return loading;
    const lost = args.find(isLost);
    if (lost) return this.interpreter.evaluateAst(lost, state);
    const values = args.map((argument) => this.argument(argument, state));
    const result = calls.call(text, values, callPlace(place(state.formulaAddress)));
    if (result instanceof ErrorValue) return toCellError(result);
    const rows = result.map((row) => row.map((value) => conversion.fromResult(value)));
    const width = rows[0]?.length ?? 0;
    if (rows.length <= 1 && width <= 1) return rows[0]?.[0] ?? '';
    return SimpleRangeValue.onlyValues(rows);
  }

  unknownFunction(ast: CallAst): InterpreterValue {
    return new CellError(ErrorType.NAME, `Unknown function: '${literalText(ast.args[0])}'.`);
  }

  unknownName(ast: CallAst): InterpreterValue {
    return new CellError(ErrorType.NAME, `Unknown range name: '${literalText(ast.args[0])}'.`);
  }

  textLiteral(ast: CallAst): InterpreterValue {
    return decodeURIComponent(literalText(ast.args[0]) ?? '');
  }

  /** IF hands on the whole array of the branch it takes. */
  choose(ast: CallAst, state: State): InterpreterValue {
    const [condition, yes, no] = ast.args;
    if (!condition || !yes || ast.args.length > 3) return wrongArguments('IF');
    const test = this.interpreter.evaluateAst(condition, state);
    if (test instanceof SimpleRangeValue) return this.interpreter.evaluateAst({ ...ast, procedureName: 'IF' }, state);
    if (test instanceof CellError) return test;
    const holds = this.coerceToType(test, { argumentType: FunctionArgumentType.BOOLEAN }, state);
    if (holds instanceof CellError || holds === undefined) return holds ?? new CellError(ErrorType.VALUE);
    if (holds) return this.interpreter.evaluateAst(yes, state);
    return no ? this.interpreter.evaluateAst(no, state) : false;
  }

  ifError(ast: CallAst, state: State): InterpreterValue {
    return this.replaceErrors(ast, state, () => true);
  }

  ifNotAvailable(ast: CallAst, state: State): InterpreterValue {
    return this.replaceErrors(ast, state, (error) => error.type === ErrorType.NA);
  }

  formulaText(ast: CallAst, state: State): InterpreterValue {
    const argument = ast.args[0];
    const reference = argument && 'reference' in argument ? argument.reference : undefined;
    const formula =
      reference && this.context.formula(this.context.place(reference.toSimpleCellAddress(state.formulaAddress)));
    return formula || notAvailable('The referenced cell does not have a formula.');
  }

  /** TEXT(value, pattern) shows a value as a cell of that format does. */
  text(ast: CallAst, state: State): InterpreterValue {
    const [subject, pattern] = ast.args;
    if (!subject || !pattern || ast.args.length > 2) return wrongArguments('TEXT');
    const value = this.interpreter.evaluateAst(subject, state);
    const format = this.interpreter.evaluateAst(pattern, state);
    if (value instanceof SimpleRangeValue || format instanceof SimpleRangeValue) {
      return this.interpreter.evaluateAst({ ...ast, procedureName: 'TEXT' }, state);
    }
    if (value instanceof CellError) return value;
    if (format instanceof CellError) return format;
    const { conversion, displayText } = this.context;
    return displayText(toCellValue(conversion.toComputed(value)) ?? 0, String(conversion.toComputed(format) ?? ''));
  }

  now(): InterpreterValue {
    return this.context.conversion.toScalar(new KindedNumber(this.context.now(), 'dateTime'));
  }

  today(): InterpreterValue {
    return this.context.conversion.toScalar(new KindedNumber(Math.floor(this.context.now()), 'date'));
  }

  private get context(): FunctionContext {
    return contextIn(this.config.context);
  }

  /** IFERROR works on every cell of an array. */
  private replaceErrors(ast: CallAst, state: State, isReplaced: (error: CellError) => boolean): InterpreterValue {
    const [attempt, otherwise] = ast.args;
    if (!attempt || ast.args.length > 2) return wrongArguments('IFERROR');
    const value = this.interpreter.evaluateAst(attempt, state);
    const instead = () => (otherwise ? this.interpreter.evaluateAst(otherwise, state) : '');
    if (value instanceof CellError) return isReplaced(value) ? instead() : value;
    if (!(value instanceof SimpleRangeValue)) return value;
    const isBad = (cell: unknown) => cell instanceof CellError && isReplaced(cell);
    if (!value.data.some((row) => row.some(isBad))) return value;
    const replacement = instead();
    const single = replacement instanceof SimpleRangeValue ? replacement.data[0]?.[0] : replacement;
    return SimpleRangeValue.onlyValues(
      value.data.map((row) => row.map((cell) => (isBad(cell) ? (single ?? '') : cell))),
    );
  }

  private argument(ast: Ast, state: State): CustomFunctionArgument {
    const corners = cornersOf(ast, state.formulaAddress);
    const at = corners && this.context.place(corners.start);
    const value = this.interpreter.evaluateAst(ast, state);
    if (!(value instanceof SimpleRangeValue))
      return this.cellValue(this.context.conversion.toComputed(value), at, 0, 0);
    return value.data.map((cells, row) =>
      cells.map((cell, column) => this.cellValue(this.context.conversion.toComputed(cell), at, row, column)),
    );
  }

  /** The format of the cell it stands in decides whether a number is a date. */
  private cellValue(value: Computed, at: CellPlace | undefined, row: number, column: number): CellValue {
    if (typeof value !== 'number' && !(value instanceof KindedNumber)) return value;
    const number = typeof value === 'number' ? value : value.value;
    const shown = at && this.context.isDate(at.tabId, at.row + row, at.column + column);
    return (shown ?? (value instanceof KindedNumber && showsDate(value))) ? new DateSerial(number) : number;
  }

  private shownArray(value: SimpleRangeValue, formula: Ast, state: State): InterpreterValue {
    if (isBareRange(formula)) return this.ownRowOrColumn(value, state);
    const { row, col, sheet } = state.formulaAddress;
    for (const ast of walk(formula)) {
      const corners = cornersOf(ast, state.formulaAddress);
      if (corners?.start.sheet !== sheet) continue;
      const { start, end } = corners;
      const rowsMeet = start.row < row + value.height() && end.row >= row;
      const columnsMeet = start.col < col + value.width() && end.col >= col;
      if (rowsMeet && columnsMeet) return circularError();
    }
    return value;
  }

  private ownRowOrColumn(value: SimpleRangeValue, state: State): InterpreterValue {
    const { range } = value;
    const { row, col } = state.formulaAddress;
    const [down, right] = [row - (range?.start.row ?? 0), col - (range?.start.col ?? 0)];
    const single =
      value.width() === 1 ? value.data[down]?.[0] : value.height() === 1 ? value.data[0]?.[right] : undefined;
    return single ?? new CellError(ErrorType.VALUE, 'An array value could not be found.');
  }
}
