import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import { notAvailable } from './error-values.ts';
import type { CallAst, InterpreterValue, Scalar, State } from './hyperformula.ts';

const { BOOLEAN, NUMBER, RANGE, STRING } = FunctionArgumentType;

/** Functions of Sheets that the library lacks: texts put together and taken apart, blanks counted, and a number's place among others. */
export class ListFunctions extends FunctionPlugin {
  static override readonly implementedFunctions = {
    'LOCAL.JOIN': {
      method: 'join',
      parameters: [{ argumentType: STRING }, { argumentType: RANGE }],
      repeatLastArgs: 1,
    },
    'LOCAL.SPLIT': {
      method: 'split',
      parameters: [
        { argumentType: STRING },
        { argumentType: STRING },
        { argumentType: BOOLEAN, defaultValue: true },
        { argumentType: BOOLEAN, defaultValue: true },
      ],
      vectorizationForbidden: true,
    },
    'LOCAL.COUNTBLANK': { method: 'countBlank', parameters: [{ argumentType: RANGE }], repeatLastArgs: 1 },
    'LOCAL.RANK': {
      method: 'rank',
      parameters: [{ argumentType: NUMBER }, { argumentType: RANGE }, { argumentType: BOOLEAN, defaultValue: false }],
    },
  };

  /** JOIN(delimiter, value_or_array, …): blank cells count. */
  join(ast: CallAst, state: State): InterpreterValue {
    const implementation = (delimiter: string, ...lists: readonly SimpleRangeValue[]) => {
      const texts: string[] = [];
      for (const value of lists.flatMap((list) => list.valuesFromTopLeftCorner())) {
        if (value instanceof CellError) return value;
        texts.push(String(this.coerceToType(value, { argumentType: STRING }, state)));
      }
      return texts.join(delimiter);
    };
    return this.runFunction(ast.args, state, this.metadata('LOCAL.JOIN'), implementation);
  }

  /** SPLIT(text, delimiter, split_by_each, remove_empty_text): a row; what reads as a plain number becomes one. */
  split(ast: CallAst, state: State): InterpreterValue {
    const implementation = (text: string, delimiter: string, byEach: boolean, removesEmpty: boolean) => {
      if (text === '' || delimiter === '') {
        const place = text === '' ? 1 : 2;
        return new CellError(ErrorType.VALUE, `Function SPLIT parameter ${place} value should be non-empty.`);
      }
      const delimiters = new Set(byEach ? delimiter : [delimiter]);
      let pieces = [text];
      for (const each of delimiters) pieces = pieces.flatMap((piece) => piece.split(each));
      const kept = removesEmpty ? pieces.filter((piece) => piece !== '') : pieces;
      return SimpleRangeValue.onlyValues([kept.length > 0 ? kept.map(numberOrText) : ['']]);
    };
    return this.runFunction(ast.args, state, this.metadata('LOCAL.SPLIT'), implementation);
  }

  /** COUNTBLANK(range, …): empty texts are blank, too. */
  countBlank(ast: CallAst, state: State): InterpreterValue {
    const implementation = (...ranges: readonly SimpleRangeValue[]) =>
      ranges
        .flatMap((range) => range.valuesFromTopLeftCorner())
        .filter((value) => value === '' || typeof value === 'symbol').length;
    return this.runFunction(ast.args, state, this.metadata('LOCAL.COUNTBLANK'), implementation);
  }

  /** RANK(value, data, is_ascending): equal values share the first of their places. */
  rank(ast: CallAst, state: State): InterpreterValue {
    const implementation = (value: number, data: SimpleRangeValue, isAscending: boolean) => {
      const numbers = data.valuesFromTopLeftCorner().flatMap(numberIn);
      if (!numbers.includes(value)) return notAvailable('RANK has no valid input data.');
      return 1 + numbers.filter((number) => (isAscending ? number < value : number > value)).length;
    };
    return this.runFunction(ast.args, state, this.metadata('LOCAL.RANK'), implementation);
  }
}

function numberOrText(piece: string): number | string {
  return /^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(piece) ? Number(piece) : piece;
}

function numberIn(value: Scalar): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && 'val' in value ? [value.val] : [];
}
