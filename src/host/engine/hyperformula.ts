import type { FunctionPlugin, HyperFormula } from 'hyperformula';

type Interpreter = ConstructorParameters<typeof FunctionPlugin>[0];

/** The calculating library's own types, which it does not export by name. */
export type Graph = HyperFormula['dependencyGraph'];
export type Ast = Parameters<Interpreter['evaluateAst']>[0];
export type State = Parameters<Interpreter['evaluateAst']>[1];
export type InterpreterValue = ReturnType<Interpreter['evaluateAst']>;
export type CallAst = Extract<Ast, { procedureName: string }>;
export type CellAddress = Parameters<Graph['getCellValue']>[0];
export type Scalar = ReturnType<Graph['getScalarValue']>;
export type RichNumber = Extract<Scalar, { val: number }>;
export type Blank = Extract<Scalar, symbol>;
