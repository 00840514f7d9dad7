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

/** What the script is called in stack traces. */
export const scriptName = 'Code';

const scriptPlace = new RegExp(`\\b${scriptName}:(\\d+):\\d+`);

/**
 * Gives an error of a script's world its name and a stack that shows the script's own lines. Where the host itself failed, the stack
 * of that is what somebody will want to see.
 */
export function withScriptStack(error: Error, name: string, hostStack: string | undefined): Error {
  const lines = (error.stack ?? '').split('\n').filter((line) => scriptPlace.test(line));
  const stack = hostStack ?? [`${name}: ${error.message}`, ...lines].join('\n');
  Object.defineProperties(error, {
    name: { value: name, writable: true, configurable: true },
    stack: { value: stack, writable: true, configurable: true },
  });
  return error;
}

/** The line of the script in which an error arose; undefined where no line of the script was involved. */
export function lineOf(error: unknown): number | undefined {
  const place = isError(error) && error.stack?.match(scriptPlace);
  return place ? Number(place[1]) : undefined;
}
