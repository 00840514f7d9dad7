import type { Outcome } from '../model/outcome.ts';
import { underLock } from '../sheet/under-lock.ts';

/**
 * Does what a page asks for while no other person's action does, if it is something that can be asked for.
 *
 * @param request - whatever a page sent.
 */
export function carryOut<Request, Result extends object>(
  request: unknown,
  isRequest: (value: unknown) => value is Request,
  work: (request: Request) => Outcome<Result>,
): Outcome<Result> {
  if (!isRequest(request)) return { status: 'changed' };
  return underLock(() => work(request)) ?? { status: 'busy' };
}
