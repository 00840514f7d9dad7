import { types } from 'node:util';
import { EnumValue, Handle } from '../services/service.ts';
import type { Border } from './marshalling.ts';
import { transientFault } from './meter.ts';

/** A result that reaches the browser as nothing at all. */
const lost = Symbol('lost');

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
