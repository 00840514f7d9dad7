import type { CallResult } from '../../protocol/requests.ts';
import { sentValues } from '../../protocol/sent-values.ts';
import type { Call } from './call-queue.ts';

/** Takes the result, or the error, and the user object. */
type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly onSuccess?: Handler | null;
  readonly onFailure?: Handler | null;
  readonly userObject?: unknown;
}

/** `google.script.run`: a method for each function of the script, and those that give another runner with a handler. */
export interface Runner {
  withSuccessHandler(onSuccess: Handler | null): Runner;
  withFailureHandler(onFailure: Handler | null): Runner;
  withUserObject(userObject: unknown): Runner;
  readonly [functionName: string]: Callable['call'];
}

interface Callable {
  call(...args: unknown[]): unknown;
}

/** Makes a runner for these functions that hands its calls on. `readForm` gives the fields of a form, for anything else undefined. */
export function makeRunner(
  functions: readonly string[],
  handOn: (call: Call) => void,
  readForm: (value: unknown) => object | undefined,
  handlers: Handlers = {},
): Runner {
  const withHandlers = (more: Handlers) => makeRunner(functions, handOn, readForm, { ...handlers, ...more });
  const call =
    (name: string) =>
    (...args: unknown[]): void => {
      const form = args.length === 1 ? readForm(args[0]) : undefined;
      handOn({ name, args: sentValues(form ? [form] : args), answered: (result) => deliver(result, handlers) });
    };
  return {
    ...Object.fromEntries(functions.map((name) => [name, call(name)])),
    withSuccessHandler: (onSuccess) => withHandlers({ onSuccess }),
    withFailureHandler: (onFailure) => withHandlers({ onFailure }),
    withUserObject: (userObject) => withHandlers({ userObject }),
  };
}

function deliver(result: CallResult, { onSuccess, onFailure, userObject }: Handlers): void {
  if (result.status === 'success') {
    onSuccess?.(result.value, userObject);
    return;
  }
  const error = new Error(result.message);
  if (onFailure) onFailure(error, userObject);
  else console.error(error);
}
