import { types } from 'node:util';

/** Whether something thrown is an error, of whatever world. `instanceof` tells only of one's own. */
export function isError(thrown: unknown): thrown is Error {
  return types.isNativeError(thrown);
}

/** An error of a script's world as one of Node's, with the same name, message and stack. Anything else that was thrown stays what it is. */
export function scriptErrorForNode(thrown: unknown): unknown {
  if (thrown instanceof Error || !types.isNativeError(thrown)) return thrown;
  const { message, name, stack }: Error = thrown;
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** What a person is told of something thrown: the message, or the thing itself. */
export function messageOf(thrown: unknown): string {
  return isError(thrown) ? thrown.message : String(thrown);
}
