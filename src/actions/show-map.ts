import { isShowMapRequest } from '../model/plan-request.ts';
import { openWindow } from '../sheet/window.ts';
import { mapTitle } from '../text/plans/map.ts';

/**
 * Opens the relationship map of a plan in a large window, which then asks for what it shows. Tells whether it was asked for one.
 *
 * @param request - whatever a page sent.
 */
export function showMap(request: unknown): boolean {
  if (!isShowMapRequest(request)) return false;
  const { language, tabId } = request;
  openWindow({
    file: 'relationship-map',
    title: mapTitle[language],
    width: 1100,
    height: 700,
    values: { language, tabId },
  });
  return true;
}
