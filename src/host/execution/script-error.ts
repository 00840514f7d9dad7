import { types } from 'node:util';

/** An error of a script's world as one of Node's, with the same name, message and stack. Anything else that was thrown stays what it is. */
export function scriptErrorForNode(thrown: unknown): unknown {
  if (thrown instanceof Error || !types.isNativeError(thrown)) return thrown;
  const { message, name, stack }: Error = thrown;
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
