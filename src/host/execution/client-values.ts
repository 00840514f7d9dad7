import { types } from 'node:util';
import { EnumValue, Handle } from '../services/service.ts';
import type { Border } from './marshalling.ts';
import { transientFault } from './meter.ts';

/** A value that cannot be sent, and where: the index of the argument or element, or the name of the property. */
class IllegalValue extends Error {
  constructor(property: string | number) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/** A result that reaches the browser as nothing at all. */
const lost = Symbol('lost');

/**
 * What a page may send: numbers, texts, booleans, null, and arrays and plain objects of these; `undefined` arrives as null.
 * @throws IllegalValue for anything else.
 */
export function sentValues(args: readonly unknown[]): unknown[] {
  return args.map(sentValue);
}

function sentValue(value: unknown, property: string | number): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(sentValue);
  if (!isPlainObject(value)) throw new IllegalValue(property);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, sentValue(item, name)]));
}

/** An object of nobody's class, in whatever world it was made. */
function isPlainObject(value: unknown): value is object {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * What the page gets of a function's result. A date or a service object anywhere in it loses the whole, without an error;
 * maps and the like arrive as empty objects, functions as their source.
 * @throws Error for byte buffers, which the platform chokes on.
 */
export function receivedValue(result: unknown, border: Border): unknown {
  const value = received(result, border);
  return value === lost ? null : value;
}

function received(value: unknown, border: Border): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value !== 'object') return typeof value === 'symbol' || typeof value === 'bigint' ? null : value;
  if (types.isDate(value) || border.originalOf(value) instanceof Handle) return lost;
  if (border.originalOf(value) instanceof EnumValue) return lost;
  if (types.isUint8Array(value)) throw new Error(transientFault);
  if (Array.isArray(value)) {
    const items = Array.from(value, (item) => received(item, border));
    return items.includes(lost) ? lost : items;
  }
  const entries = Object.entries(value).map(([name, item]) => [name, received(item, border)] as const);
  return entries.some(([, item]) => item === lost) ? lost : Object.fromEntries(entries);
}
