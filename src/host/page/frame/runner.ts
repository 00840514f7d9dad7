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

/** `google.script.run`: every name is a function of the script, but for those that give another runner with a handler. */
export interface Runner {
  withSuccessHandler(onSuccess: Handler | null): Runner;
  withFailureHandler(onFailure: Handler | null): Runner;
  withUserObject(userObject: unknown): Runner;
  readonly [functionName: string]: Callable['call'];
}

interface Callable {
  call(...args: unknown[]): unknown;
}

/** Makes a runner that hands its calls on. `readForm` gives the fields of a form, for anything else undefined. */
export function makeRunner(
  handOn: (call: Call) => void,
  readForm: (value: unknown) => object | undefined,
  handlers: Handlers = {},
): Runner {
  const withHandlers = (more: Handlers) => makeRunner(handOn, readForm, { ...handlers, ...more });
  const own: Runner = {
    withSuccessHandler: (onSuccess) => withHandlers({ onSuccess }),
    withFailureHandler: (onFailure) => withHandlers({ onFailure }),
    withUserObject: (userObject) => withHandlers({ userObject }),
  };
  const call =
    (name: string) =>
    (...args: unknown[]): void => {
      const form = args.length === 1 ? readForm(args[0]) : undefined;
      handOn({ name, args: sentValues(form ? [form] : args), answered: (result) => deliver(result, handlers) });
    };
  return new Proxy(own, {
    get: (_, name) => (typeof name === 'string' ? (Object.hasOwn(own, name) ? own[name] : call(name)) : undefined),
  });
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
