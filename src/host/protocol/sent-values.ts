/** How deep values may be nested: deeper than anybody means, and not so deep that whoever passes them on runs out of stack. */
export const mostLevels = 100;

/** A value that cannot be sent, and where: the index of the argument or element, or the name of the property. */
class IllegalValue extends Error {
  constructor(property: string | number) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/**
 * What a page of the add-on may send to the script: numbers, texts, booleans, null, and arrays and plain objects of these; `undefined`
 * arrives as null.
 * @throws IllegalValue for anything else, and for what is nested more than 100 levels deep.
 */
export function sentValues(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => sentValue(value, index, mostLevels));
}

function sentValue(value: unknown, property: string | number, levels: number): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (levels === 0) throw new IllegalValue(property);
  if (Array.isArray(value)) return value.map((item, index) => sentValue(item, index, levels - 1));
  if (!isPlainObject(value)) throw new IllegalValue(property);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, sentValue(item, name, levels - 1)]));
}

/** An object of nobody's class, in whatever world it was made. */
function isPlainObject(value: unknown): value is object {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
