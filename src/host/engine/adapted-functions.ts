import { HyperFormula, type SimpleRangeValue } from 'hyperformula';
import type { Graph, InterpreterValue, Scalar } from './hyperformula.ts';

/** What the library's XLOOKUP keeps to itself, as it is in the version that is installed. */
interface LookupPlugin {
  readonly dependencyGraph: Graph;
  zeroIfEmptyResult(value: Scalar): Scalar;
  doXlookup(key: Scalar, searched: SimpleRangeValue, answers: SimpleRangeValue, ...rest: unknown[]): InterpreterValue;
}

/** Functions of the library that follow Excel where Sheets goes another way, or do more than they need to. */
export function adaptFunctions(): void {
  const lookup: LookupPlugin | undefined = HyperFormula.getFunctionPlugin('XLOOKUP')?.prototype;
  if (lookup) {
    keepFoundBlanks(lookup);
    readOnlyWhatIsFound(lookup);
  }
  compareWholeArrays();
}

/** A blank cell that a look-up finds stays blank. The library makes it 0. */
function keepFoundBlanks(lookup: LookupPlugin): void {
  lookup.zeroIfEmptyResult = (value) => value;
}

/** Of the answers only the row that is found is read. The library reads all, whole columns for each look-up. */
function readOnlyWhatIsFound(lookup: LookupPlugin): void {
  const { doXlookup } = lookup;
  lookup.doXlookup = function (this: LookupPlugin, key, searched, answers, ...rest) {
    const isColumn = searched.width() === 1 && searched.height() === answers.height();
    const read = isColumn ? rowByRow(answers, this.dependencyGraph) : answers;
    return doXlookup.call(this, key, searched, read, ...rest);
  };
}

/** A range whose rows are read when they are asked for. */
function rowByRow(values: SimpleRangeValue, graph: Graph): SimpleRangeValue {
  const { range } = values;
  if (!range) return values;
  const { sheet, row, col } = range.start;
  const rowAt = (index: number) =>
    Array.from({ length: values.width() }, (_, right) =>
      graph.getCellValue({ sheet, row: row + index, col: col + right }),
    );
  const data = new Proxy([], { get: (_, index) => rowAt(Number(index)) });
  return Object.create(values, { data: { value: data } }) as SimpleRangeValue;
}

/** The arguments of `SUMPRODUCT` are worked out for every cell of their ranges, without `ARRAYFORMULA`. */
function compareWholeArrays(): void {
  Object.assign(HyperFormula.getFunctionPlugin('SUMPRODUCT')?.implementedFunctions.SUMPRODUCT ?? {}, {
    enableArrayArithmeticForArguments: true,
  });
}
