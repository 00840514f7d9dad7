import { mostLevels } from '../../protocol/sent-values.ts';

/** What a value from outside has to look like. Types are not there when the program runs; these are. */
export type Shape<Value> = (value: unknown) => value is Value;

export const text: Shape<string> = (value): value is string => typeof value === 'string';

export const truth: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A place, a count, an id. */
export const whole: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A place of a row or column; the first is 1. */
export const place: Shape<number> = (value): value is number => whole(value) && value >= 1;

export const integer: Shape<number> = (value): value is number => Number.isSafeInteger(value);

export const finite: Shape<number> = (value): value is number => Number.isFinite(value);

export const nothing: Shape<null> = (value): value is null => value === null;

/** Anything, unless it is nested too deep to be passed on. */
export const anything: Shape<unknown> = (value): value is unknown => isShallow(value, mostLevels);

export function oneOf<const Word extends string | number | boolean>(...words: readonly Word[]): Shape<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}

export function list<Item>(item: Shape<Item>): Shape<Item[]> {
  return (value): value is Item[] => Array.isArray(value) && value.every(item);
}

/** A property that may be left out of a `record`. */
export function optional<Value>(shape: Shape<Value>): Shape<Value> {
  return (value): value is Value => value === undefined || shape(value);
}

/** An object with these properties and no others. The type asks for a shape of each. */
export function record<Value>(
  properties: {
    readonly [Name in keyof NoInfer<Value>]-?: Shape<NoInfer<Value>[Name]>;
  },
): Shape<Value> {
  const shapes = Object.entries<Shape<unknown>>(properties);
  return (value): value is Value =>
    isObject(value) &&
    shapes.every(([name, shape]) => shape(value[name])) &&
    Object.keys(value).every((name) => Object.hasOwn(properties, name));
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((item) => isShallow(item, levels - 1));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
