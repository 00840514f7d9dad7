import { FunctionArgumentType, HyperFormula, SimpleRangeValue } from 'hyperformula';
import type { InterpreterValue, Scalar } from './hyperformula.ts';

type Plugin = Parameters<typeof HyperFormula.registerFunctionPlugin>[0];

/** How the library is told of a function that takes any arguments, and looks at them itself. */
export function described(method: string) {
  return { method, parameters: [{ argumentType: FunctionArgumentType.ANY }], repeatLastArgs: 1 };
}

/** Makes functions known to the library, called in formulas as they are in their table. */
export function register(plugin: Plugin): void {
  const names = Object.keys(plugin.implementedFunctions);
  HyperFormula.registerFunctionPlugin(plugin, { enGB: Object.fromEntries(names.map((name) => [name, name])) });
}

/** A value as a table; a single one is a table of one cell. */
export function rowsOf(value: InterpreterValue): readonly (readonly Scalar[])[] {
  return value instanceof SimpleRangeValue ? value.data : [[value]];
}
