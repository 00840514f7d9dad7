import type { WindowMessage } from '../../protocol/messages.ts';
import { shapes } from './request-shapes.ts';
import { isObject, whole } from './shape.ts';

/** What a window sent, if it is one of the messages that windows send; null for anything else. */
export function readWindowMessage(text: string): WindowMessage | null {
  const message = parsed(text);
  if (!isObject(message)) return null;
  const { id, request, given, ...more } = message;
  const isKnown = typeof request === 'string' && Object.hasOwn(shapes, request);
  if (!isKnown || !whole(id) || Object.keys(more).length > 0) return null;
  return shapes[request as keyof typeof shapes](given) ? (message as unknown as WindowMessage) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
