import type { Outcome } from '../model/outcome.ts';
import { isPutMapRequest } from '../model/plan-request.ts';
import { carryOut } from './carry-out.ts';

/**
 * Puts a picture of the relationship map beside the relationships of a plan, in place of the former one.
 *
 * @param request - whatever a page sent.
 */
export function putMap(request: unknown): Outcome {
  return carryOut(request, isPutMapRequest, () => ({ status: 'changed' }));
}
