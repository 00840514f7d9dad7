import type { Outcome } from '../model/outcome.ts';
import { isPutMapRequest, type PutMapRequest } from '../model/plan-request.ts';
import { putMapImage } from '../sheet/map-image.ts';
import { readGrid } from '../sheet/read-tables.ts';
import { mapPlace } from '../tabs/index.ts';
import { mapDescription } from '../text/plans/map.ts';
import { carryOut } from './carry-out.ts';

/**
 * Puts a picture of the relationship map beside the relationships of a plan, in place of the former one.
 *
 * @param request - whatever a page sent.
 */
export function putMap(request: unknown): Outcome {
  return carryOut(request, isPutMapRequest, put);
}

function put({ language, tabId, png, width, height }: PutMapRequest): Outcome {
  const tab = readGrid(tabId);
  const place = tab && mapPlace(tab.cells);
  if (place === null) return { status: 'changed' };
  putMapImage(tabId, place, { png, width, height, description: mapDescription[language](place.account) });
  return { status: 'done' };
}
